extension PlannedWork {
  /// Workstream 2 of the invented plan.
  static let prevention = PlannedWork(
    "Prevention, early help and edge of care",
    aim: "Keep families together where that is safe, with support before a crisis.",
    actions: [
      .init(
        "Mapping",
        "Follow fifty journeys into care and find where help would have changed them",
        milestone: "Report by September",
        knownBy: "The panel knows which help to buy next",
        lead: "Data and Insight Manager",
        from: "2026-04-01",
        by: "2026-09-30",
        reviews: [
          .init("2026-06-30", "Green", "Thirty journeys read"),
          .init(
            "2026-09-30", "Green", "Report finished: two of three had a missed chance at school",
            evidence: "INS/2026/7"),
        ]),
      .init(
        "Early help",
        "Move three teams into family hubs",
        milestone: "One hub each in May, September and January",
        knownBy: "Fewer children come into care in the three districts",
        lead: "Head of Early Help",
        from: "2026-04-01",
        by: "2027-01-31",
        reviews: [
          .init("2026-06-30", "Green", "First hub is open"),
          .init("2026-09-30", "Amber", "Second hub opened late, in October"),
        ]),
      .init(
        "Edge of care",
        "Buy intensive support for families with a child at risk of coming into care",
        milestone: "Specification in May; contract from October",
        knownBy: "Forty families a year, and three of four children still at home after a year",
        lead: "Head of Early Help",
        from: "2026-04-01",
        by: "2026-10-31",
        reviews: [
          .init("2026-06-30", "Amber", "Specification is out for comment"),
          .init(
            "2026-09-30", "Red", "One bid came and was above the budget; we go out again",
            by: "2027-01-31"),
        ]),
      .init(
        "Alternative provision",
        "Join the schools' framework of alternative provision",
        milestone: "Joined by September",
        knownBy: "Fewer placements end because a school place did",
        lead: "Joint Commissioning Manager",
        from: "2026-06-01",
        by: "2026-09-30",
        reviews: [.init("2026-09-30", "Green", "Joined", evidence: "JC/2026/12")]),
      .init(
        "Earlier step-down",
        "Plan a way home or to a family for every child in a residential home",
        milestone: "Every plan by December",
        knownBy: "Ten children step down in the year",
        lead: "Placements Commissioning Manager",
        from: "2026-04-01",
        by: "2026-12-31",
        reviews: [
          .init("2026-06-30", "Red", "Plans for twelve of seventy children"),
          .init("2026-09-30", "Amber", "Plans for forty; four children have moved to families"),
        ]),
      .init(
        "Mental health",
        "Place a mental health practitioner in the permanence team",
        milestone: "In post by September",
        knownBy: "Carers are seen within two weeks",
        lead: "Joint Commissioning Manager",
        from: "2026-04-01",
        by: "2026-09-30",
        reviews: [
          .init("2026-06-30", "Amber", "Advertised twice without a good field"),
          .init("2026-09-30", "Amber", "Appointed, starts in January", by: "2027-01-31"),
        ]),
      .init(
        "Domestic abuse",
        "Give children a place in a therapeutic group where there was abuse at home",
        milestone: "Two groups a term from September",
        knownBy: "Children say that it helped",
        lead: "Head of Early Help",
        from: "2026-06-01",
        reviews: [.init("2026-09-30", "Green", "Two groups run this term")]),
      .init(
        "Vulnerable adolescents",
        "Write down how we place young people at risk of exploitation, with the police",
        milestone: "Protocol by November",
        knownBy: "No such placement is made without a safety plan",
        lead: "Head of Early Help",
        from: "2026-06-01",
        by: "2026-11-30",
        reviews: [.init("2026-09-30", "Amber", "Draft with the police")]),
      .init(
        "Creative arts",
        "Offer clubs in the arts to families on the edge of care",
        milestone: "Twenty families by March",
        knownBy: "Families stay in touch with support",
        lead: "Participation Officer",
        from: "2026-09-01",
        by: "2027-03-31",
        reviews: []),
    ])
}
