extension PlannedWork {
  /// Workstream 5 of the invented plan.
  static let insight = PlannedWork(
    "Data, insight and the market",
    aim: "Know what is needed, tell the market, and build with providers.",
    actions: [
      .init(
        "Data",
        "Put needs, placements and costs into one register",
        milestone: "Register filled by June",
        knownBy: "Every figure of the plan comes from the register",
        lead: "Data and Insight Manager",
        from: "2026-04-01",
        by: "2026-06-30",
        reviews: [
          .init("2026-06-30", "Green", "Register filled and checked", evidence: "INS/2026/3")
        ]),
      .init(
        "Data",
        "Forecast demand for three years and test the forecast against what came",
        milestone: "Forecast by September",
        knownBy: "The forecast is within five per cent after a year",
        lead: "Data and Insight Manager",
        from: "2026-06-01",
        by: "2026-09-30",
        reviews: [
          .init("2026-06-30", "Green", "Model chosen"),
          .init("2026-09-30", "Green", "Forecast made and tested", evidence: "INS/2026/8"),
        ]),
      .init(
        "Market position statement",
        "Publish a market position statement every spring",
        milestone: "Published by May",
        knownBy: "Providers say that it told them what to build",
        lead: "Head of Children's Commissioning",
        from: "2026-04-01",
        by: "2026-05-31",
        reviews: [.init("2026-06-30", "Green", "Published in May", evidence: "CC/2026/19")]),
      .init(
        "Provider engagement",
        "Hold a forum each quarter and name one contact for each provider",
        milestone: "Dates for the year in April",
        knownBy: "More offers for each referral",
        lead: "Head of Children's Commissioning",
        from: "2026-04-01",
        reviews: [
          .init("2026-06-30", "Green", "Spring forum held with 21 providers"),
          .init("2026-09-30", "Green", "Summer forum held; every provider has a contact"),
        ]),
      .init(
        "Provider engagement",
        "Tell providers each month which needs were hard to place",
        milestone: "First bulletin in October",
        knownBy: "Two new services for these needs",
        lead: "Placements Commissioning Manager",
        from: "2026-09-01",
        by: "2026-10-31",
        reviews: [.init("2026-09-30", "Amber", "First bulletin is drafted")]),
    ])
}
