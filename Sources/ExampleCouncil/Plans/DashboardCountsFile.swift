/// What Westmarch's services counted month by month for the dashboard, in our template.
struct DashboardCountsFile: Sendable {
  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows)
    text.add(DashboardCountsFile.headings)
    for row in rows { text.add(row) }
    return ExampleFile(path: "plans/dashboard-counts.csv", contents: text.bytes)
  }

  static let headings = ["Month", "Measure", "Number", "Source"]

  private var rows: [[String]] {
    DashboardCountsFile.counts.flatMap { measure, source, numbers in
      zip(DashboardCountsFile.months, numbers).map { [$0, measure, "\($1)", source] }
    }
  }

  /// October 2024 to October 2026.
  private static let months = (0..<25).map { index in
    let month = (9 + index) % 12 + 1
    return "\(2024 + (9 + index) / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Each number is invented.
  private static let counts: [(measure: String, source: String, numbers: [Int])] = [
    (
      "Lifelong Links referrals", "Family Group Conference Service",
      [0, 1, 0, 1, 1, 2, 1, 1, 2, 1, 0, 2, 2, 1, 1, 2, 2, 3, 1, 2, 2, 3, 1, 2, 2]
    ),
    (
      "Adoptive households approved", "Regional Adoption Agency",
      [1, 0, 1, 1, 0, 1, 2, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 2, 0, 1, 1, 1, 1]
    ),
    (
      "Special guardians supported", "Special Guardianship Team",
      [
        28, 28, 29, 29, 30, 31, 31, 32, 32, 32, 33, 33, 34, 34, 35, 36, 36, 37, 37, 38, 38, 39, 39,
        40, 41,
      ]
    ),
    (
      "Placements matched at a planning meeting", "Placements Team",
      [6, 7, 5, 7, 8, 8, 7, 9, 8, 7, 6, 9, 9, 10, 7, 9, 10, 11, 9, 10, 11, 10, 8, 11, 10]
    ),
    (
      "Placements that ended unplanned", "Placements Team",
      [4, 3, 4, 5, 3, 4, 3, 4, 3, 4, 5, 3, 3, 4, 3, 3, 4, 2, 3, 3, 4, 3, 3, 2, 3]
    ),
    (
      "Virtual School at panels", "Virtual School",
      [4, 4, 2, 4, 5, 5, 4, 5, 6, 4, 2, 5, 6, 6, 4, 6, 6, 7, 5, 7, 7, 6, 4, 7, 8]
    ),
  ]
}
