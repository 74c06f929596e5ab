extension PlannedWork {
  /// Workstream 4 of the invented plan.
  static let residential = PlannedWork(
    "Residential and supported accommodation",
    aim:
      "Enough homes near by for many kinds of need, and for those who are ready to leave.",
    actions: [
      .init(
        "Specialist provision",
        "Open two homes of four places each with a partner who stays",
        milestone: "Sites by September; first home in April 2027",
        knownBy: "Eight children live in Westmarch who would have lived far away",
        lead: "Placements Commissioning Manager",
        from: "2026-04-01",
        by: "2027-04-30",
        reviews: [
          .init("2026-06-30", "Amber", "One site found, the second refused planning"),
          .init(
            "2026-09-30", "Red", "A partner is chosen; the second site is still open",
            by: "2027-09-30"),
        ]),
      .init(
        "Specialist provision",
        "Buy parent and child assessment places together with other councils",
        milestone: "Agreement by December",
        knownBy: "Assessments begin within two weeks",
        lead: "Placements Commissioning Manager",
        from: "2026-06-01",
        by: "2026-12-31",
        reviews: [.init("2026-09-30", "Green", "Four councils will sign")]),
      .init(
        "Supported accommodation",
        "Open the framework again to registered providers only",
        milestone: "Opened in June",
        knownBy: "No placement at an unregistered address",
        lead: "Placements Commissioning Manager",
        from: "2026-04-01",
        by: "2026-06-30",
        reviews: [
          .init("2026-06-30", "Amber", "Opened; six providers wait for registration"),
          .init(
            "2026-09-30", "Green", "All who are admitted are registered", evidence: "PC/2026/22"),
        ]),
      .init(
        "Ready to leave care",
        "Find twenty flats with landlords of social housing",
        milestone: "Ten by December, ten by June",
        knownBy: "Nobody stays in costly supported accommodation for want of a flat",
        lead: "Leaving Care Manager",
        from: "2026-07-01",
        by: "2027-06-30",
        reviews: [.init("2026-09-30", "Green", "Six flats found")]),
      .init(
        "Children's homes and secure places",
        "Take part in the regions' work on secure places",
        knownBy: "A place is found within the week",
        lead: "Head of Children's Commissioning",
        from: "2026-04-01",
        reviews: [
          .init("2026-06-30", "Amber", "The regions' business case is late"),
          .init("2026-09-30", "Amber", "No date yet"),
        ]),
      .init(
        "Support at home",
        "Set up wrap-around support at home as an alternative to a residential placement",
        milestone: "Process by May; list of providers by September",
        knownBy: "Six children a year stay at home",
        lead: "Placements Commissioning Manager",
        from: "2026-04-01",
        by: "2026-09-30",
        reviews: [
          .init("2026-06-30", "Green", "Process agreed"),
          .init("2026-09-30", "Amber", "Three providers on the list, five wanted"),
        ]),
      .init(
        "Respite and emergency",
        "Plan a crisis house for nights and weekends",
        milestone: "Business case by November",
        knownBy: "Fewer placements break down in a crisis",
        lead: "Head of Early Help",
        from: "2026-06-01",
        by: "2026-11-30",
        reviews: [
          .init("2026-09-30", "Amber", "Visits to two crisis houses; costs are being worked out")
        ]),
    ])
}
