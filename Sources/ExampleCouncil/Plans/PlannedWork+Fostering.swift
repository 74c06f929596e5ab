extension PlannedWork {
  /// Workstream 3 of the invented plan.
  static let fostering = PlannedWork(
    "Fostering and adoption",
    aim: "More carers of our own, for more of our children, with better support.",
    actions: [
      .init(
        "Communications",
        "Run a year of recruitment, each month with one message",
        milestone: "Campaign from May",
        knownBy: "Fifteen enquiries a month",
        lead: "Fostering Service Manager",
        from: "2026-04-01",
        by: "2027-03-31",
        reviews: [
          .init("2026-06-30", "Green", "Eleven enquiries a month"),
          .init("2026-09-30", "Amber", "Nine enquiries a month over the summer"),
        ]),
      .init(
        "Overall fostering capacity",
        "Approve twelve new households in the year",
        milestone: "Three a quarter",
        knownBy: "Two of three foster placements are with our own carers",
        lead: "Fostering Service Manager",
        from: "2026-04-01",
        by: "2027-03-31",
        reviews: [
          .init("2026-06-30", "Red", "One household approved against three planned"),
          .init("2026-09-30", "Red", "Three approved, four left"),
        ]),
      .init(
        "Overall fostering capacity",
        "Review fees and allowances and publish them with the uplift policy",
        milestone: "Paper in January; fees from April",
        knownBy: "Fewer carers leave for an agency",
        lead: "Fostering Service Manager",
        from: "2026-10-01",
        by: "2027-01-31",
        reviews: []),
      .init(
        "Specialist fostering",
        "Begin a team of specialist carers for older children with complex needs",
        milestone: "Model by July; five households by March",
        knownBy: "Six children live with a specialist carer and not in a home",
        lead: "Fostering Service Manager",
        from: "2026-04-01",
        by: "2027-03-31",
        reviews: [
          .init("2026-06-30", "Green", "Model agreed"),
          .init("2026-09-30", "Amber", "Two households matched; training begins in November"),
        ]),
      .init(
        "Remand fostering",
        "Find two carers for young people on remand, with neighbouring councils",
        milestone: "Two carers by December",
        knownBy: "No young person is remanded for want of a carer",
        lead: "Fostering Service Manager",
        from: "2026-06-01",
        by: "2026-12-31",
        reviews: [.init("2026-09-30", "Red", "No carer found; two councils withdrew")]),
      .init(
        "Adoption and special guardianship",
        "Shorten the time to a match, with the regional agency",
        milestone: "Monthly tracking from June",
        knownBy: "A match within six months of the order",
        lead: "Adoption and Permanence Manager",
        from: "2026-04-01",
        reviews: [
          .init("2026-06-30", "Green", "Tracking monthly"),
          .init("2026-09-30", "Green", "Median time to a match fell to seven months"),
        ]),
      .init(
        "Adoption and special guardianship",
        "Renew the support to birth families",
        milestone: "New contract from September",
        knownBy: "Contact plans are kept",
        lead: "Adoption and Permanence Manager",
        from: "2026-05-01",
        by: "2026-09-30",
        reviews: [
          .init("2026-06-30", "Green", "Tender out"),
          .init("2026-09-30", "Green", "New contract began", evidence: "AP/2026/4"),
        ]),
    ])
}
