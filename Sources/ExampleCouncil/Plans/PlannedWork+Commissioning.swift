extension PlannedWork {
  /// Workstream 1 of the invented plan.
  static let commissioning = PlannedWork(
    "Effective commissioning and oversight",
    aim:
      "Make the most of what we have: services that are of high quality, safe and centred on outcomes.",
    actions: [
      .init(
        "Placement agreements and contracts",
        "Review every residential placement agreement and put right what is missing",
        milestone: "Audit done by June; agreements revised by September",
        knownBy: "Every agreement is signed, and says what is paid for which outcome",
        lead: "Placements Commissioning Manager",
        from: "2026-04-01",
        by: "2026-09-30",
        reviews: [
          .init(
            "2026-06-30", "Amber", "Forty of seventy agreements audited; eleven lack a signature"),
          .init(
            "2026-09-30", "Red", "All audited. Nine providers have not signed the revised form"),
        ]),
      .init(
        "Placement agreements and contracts",
        "Review every agreement with fostering agencies",
        milestone: "Audit done by October",
        knownBy: "No agreement with an agency is unsigned for more than 20 days",
        lead: "Placements Commissioning Manager",
        from: "2026-07-01",
        by: "2026-10-31",
        reviews: [
          .init(
            "2026-09-30", "Amber",
            "Half of the agencies audited; the rest wait for the alliance's new terms")
        ]),
      .init(
        "Oversight meetings",
        "Hold a provider quality meeting every month, from one pack",
        milestone: "First meeting in May",
        knownBy: "Issues are acted on within the month",
        lead: "Quality Assurance Manager",
        from: "2026-04-01",
        by: "2026-06-30",
        reviews: [
          .init(
            "2026-06-30", "Green", "First two meetings held from one pack", evidence: "QA/PLAN/1.3")
        ]),
      .init(
        "Children with disabilities and complex health needs in residential settings",
        "Review the safety and quality of every such placement, with an advocate",
        milestone: "All reviews done by December",
        knownBy: "We know how each of these children is, from somebody outside the home",
        lead: "Quality Assurance Manager",
        from: "2026-05-01",
        by: "2026-12-31",
        reviews: [
          .init("2026-06-30", "Green", "Advocates are found and four of twelve reviews done"),
          .init("2026-09-30", "Green", "Nine of twelve reviews done"),
        ]),
      .init(
        "Clear funding arrangements",
        "Agree a funding tool and a panel with health and education",
        milestone: "Audit of splits by June; tool agreed by September; first panel in October",
        knownBy: "Each partner pays its share, decided within 20 working days",
        lead: "Joint Commissioning Manager",
        from: "2026-04-01",
        by: "2026-10-31",
        reviews: [
          .init(
            "2026-06-30", "Amber",
            "The audit of splits is done; health asked for more time on the tool"),
          .init(
            "2026-09-30", "Amber", "Tool agreed with education; health decides in November",
            by: "2026-12-31"),
        ]),
      .init(
        "Quality assurance",
        "Plan the year's visits by risk and keep a tracker of every service",
        milestone: "Plan and tracker in use from April",
        knownBy: "No service is visited later than its interval",
        lead: "Quality Assurance Manager",
        from: "2026-04-01",
        by: "2026-04-30",
        reviews: [
          .init("2026-06-30", "Green", "Plan and tracker are in use", evidence: "QA/PLAN/1.6")
        ]),
      .init(
        "Quality assurance",
        "Start a scheme of young inspectors",
        milestone: "Six young people trained by September; first visits in November",
        knownBy: "Young people's findings are in every quarter's report",
        lead: "Participation Officer",
        from: "2026-05-01",
        by: "2026-11-15",
        reviews: [
          .init("2026-06-30", "Amber", "Three young people trained"),
          .init("2026-09-30", "Red", "The trainer left; visits will not begin before the new year"),
        ]),
      .init(
        "Joined-up commissioning",
        "Plan placements together with health and education, one meeting a quarter",
        knownBy: "Fewer emergency placements of children with complex health needs",
        lead: "Joint Commissioning Manager",
        from: "2026-04-01",
        reviews: [
          .init("2026-06-30", "Green", "First meeting held"),
          .init("2026-09-30", "Green", "Second meeting held; winter plan shared"),
        ]),
      .init(
        "Children and young people's participation",
        "Write standards for taking part in commissioning, with care leavers",
        milestone: "Standards agreed by July",
        knownBy: "Each plan says what young people changed in it",
        lead: "Participation Officer",
        from: "2026-04-01",
        by: "2026-07-31",
        reviews: [
          .init("2026-06-30", "Green", "Draft written with six care leavers"),
          .init(
            "2026-09-30", "Green", "Standards agreed by the corporate parenting board",
            evidence: "CPB/2026/31"),
        ]),
    ])
}
