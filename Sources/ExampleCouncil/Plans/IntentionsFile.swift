/// What Westmarch means to buy, and what came of what it said last year, in our template.
struct IntentionsFile: Sendable {
  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(IntentionsFile.headings)
    for row in IntentionsFile.rows { text.add(row) }
    return ExampleFile(path: "plans/intentions.csv", contents: text.bytes)
  }

  static let headings = [
    "Item", "Type", "Area", "Volume", "Unit", "Value band", "Route", "Announced on",
    "Earliest date", "Status", "Status since", "Reason", "Notice", "Notice reference", "Result",
    "What happened",
  ]

  /// Every item, notice and outcome is invented.
  private static let rows: [[String]] = [
    [
      "Twelve places in supported accommodation for ages 16 and 17",
      "Supported accommodation for ages 16 and 17", "Westmarch", "12", "places",
      "£500,000 to £2 million", "A vehicle opened again for new providers", "2025-05-12",
      "2025-10-01", "", "2026-03-02", "", "UK4", "2025/S 000-031207", "Bought",
      "Twelve places with four providers, all of them registered",
    ],
    [
      "A home for four children with complex needs", "Children's homes",
      "Westmarch or within 20 miles", "4", "places", "£2 million to £10 million",
      "A block contract", "2025-05-12", "2025-11-01", "", "2026-02-16", "", "UK4",
      "2025/S 000-034411", "Bought in part",
      "One bid was good: two places in a home that is there, and none in a new one",
    ],
    [
      "Ten foster households of agencies for brothers and sisters", "Foster care", "The Marches",
      "10", "households", "£500,000 to £2 million", "Call-offs from a vehicle that is there",
      "2025-05-12", "2025-06-01", "", "2026-04-14", "", "", "", "Bought",
      "Eleven households, with 24 children",
    ],
    [
      "A crisis house for nights and weekends", "Short breaks", "Westmarch", "3", "places",
      "£500,000 to £2 million", "A competition for one contract", "2025-05-12", "2025-12-01", "",
      "2026-03-30", "", "UK2", "2025/S 000-036820", "Not bought",
      "No building was found; the plan begins again with a business case",
    ],
    [
      "Therapy beside a placement", "Therapy and support beside a placement", "Westmarch", "30",
      "hours a week", "£100,000 to £500,000", "A new framework, open or closed", "2025-05-12",
      "2025-09-01", "", "2026-01-19", "", "UK6", "2025/S 000-040118", "Bought",
      "Five providers are on the framework",
    ],
    [
      "Two homes of four places each with a partner who stays", "Children's homes", "Westmarch",
      "8", "places", "Over £10 million", "A block contract", "2026-05-11", "2027-09-01",
      "Delayed", "2026-09-30", "The second site is still open", "UK1", "2026/S 000-018833", "",
      "",
    ],
    [
      "Twelve foster households of our own", "Foster care", "Westmarch", "12", "households", "",
      "The council's own service", "2026-05-11", "2026-06-01", "Out to tender", "2026-06-15",
      "Recruitment is run with an agency for advertising", "UK4", "2026/S 000-021950", "", "",
    ],
    [
      "Specialist foster care for older children with complex needs", "Foster care",
      "The Marches", "6", "places", "£2 million to £10 million",
      "A vehicle opened again for new providers", "2026-05-11", "2027-01-04",
      "Talking to providers", "2026-09-14", "", "UK2", "2026/S 000-029917", "", "",
    ],
    [
      "Parent and child assessments", "Parent and child placements", "The Marches", "20",
      "families a year", "£2 million to £10 million", "Together with other councils",
      "2026-05-11", "2027-02-01", "Talking to providers", "2026-10-05", "", "UK2",
      "2026/S 000-031562", "", "",
    ],
    [
      "Intensive support to families on the edge of care",
      "Support to families on the edge of care", "Westmarch", "40", "families a year",
      "£500,000 to £2 million", "A competition for one contract", "2026-05-11", "2027-01-31",
      "Out to tender", "2026-11-02", "The first round brought one bid above the budget", "UK4",
      "2026/S 000-034408", "", "",
    ],
    [
      "Twenty flats for care leavers", "Homes and support for care leavers", "Westmarch", "20",
      "homes", "£100,000 to £500,000", "Together with other councils", "2026-05-11",
      "2026-12-01", "", "", "", "", "", "", "",
    ],
    [
      "Wrap-around support at home", "Therapy and support beside a placement",
      "Westmarch and within 20 miles", "6", "families a year", "£100,000 to £500,000",
      "Call-offs from a vehicle that is there", "2026-05-11", "2026-09-01", "Out to tender",
      "2026-09-21", "", "UK4", "2026/S 000-028140", "", "",
    ],
    [
      "Remand foster care", "Foster care", "The Marches", "2", "households",
      "£100,000 to £500,000", "Together with other councils", "2026-05-11", "2027-06-01",
      "Delayed", "2026-09-30", "Two councils withdrew", "UK1", "2026/S 000-018835", "", "",
    ],
    [
      "A crisis house for nights and weekends", "Short breaks", "Westmarch", "3", "places",
      "£500,000 to £2 million", "A competition for one contract", "2026-05-11", "2027-04-01", "",
      "", "", "", "", "", "",
    ],
  ]
}
