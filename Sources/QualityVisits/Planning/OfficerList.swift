package import CSVReading
package import Geography
package import Importing
package import Values

/// The officers of a file, with what they can do and when they are away.
package struct OfficerList: Sendable {
  package let officers: [Officer]

  /// Reads a file by its mapping, with the authorities that there are on a day.
  ///
  /// Throws `ImportProblem` with everything that is wrong with it, by line and column.
  package init(
    _ source: CSVSource, by mapping: ImportMapping, _ authorities: AuthorityDirectory,
    on day: Day
  ) throws {
    var log = FindingLog()
    let file = try ImportedFile.read(source, by: mapping, &log)
    // Rows with a fault are read too, so that one pass tells everything.
    let rows = file.map { $0.rows + $0.faultyRows } ?? []
    officers = rows.compactMap { Officer($0, authorities, on: day, &log) }
    try log.throwErrors()
  }
}

extension Officer {
  /// Reads the officer of a row; everything that is wrong with it is added to the log.
  init?(
    _ row: ImportedRow, _ authorities: AuthorityDirectory, on day: Day, _ log: inout FindingLog
  ) {
    let leave = Officer.leave(row, &log)
    let areas = row.list("areas").compactMap { written -> String? in
      if let found = authorities.authority(named: written, on: day) { return found.code }
      log.error(at: row.place("areas"), Message.unknownArea(written))
      return nil
    }
    guard let name = row.text("officer"), let visits = row.number("visitsPerMonth") else {
      return nil
    }
    self.init(
      name: name, visitsPerMonth: visits, leave: leave, areas: Set(areas),
      serviceTypes: Set(row.list("serviceTypes")))
  }

  /// Reads times such as `2026-08-03 to 2026-08-14`, or single days; two that overlap are an error.
  private static func leave(_ row: ImportedRow, _ log: inout FindingLog) -> [DayRange] {
    let leave = row.list("leave").compactMap { written -> DayRange? in
      if let range = DayRange(leave: written) { return range }
      log.error(at: row.place("leave"), Message.noLeave(written))
      return nil
    }.sorted { $0.from < $1.from }
    for (one, other) in zip(leave, leave.dropFirst()) where one.overlaps(other) {
      log.error(at: row.place("leave"), Message.overlapping(one, other))
    }
    return leave
  }
}

extension DayRange {
  fileprivate init?(leave written: String) {
    let days = written.components(separatedByWord: "to").map { Day(inFile: $0) }
    guard (1...2).contains(days.count), let first = days[0], let last = days[days.count - 1] else {
      return nil
    }
    self.init(from: first, through: last)
  }
}

extension String {
  fileprivate func components(separatedByWord word: String) -> [String] {
    split(separator: " ").split { $0 == word }.map { $0.joined(separator: " ") }
  }
}

private enum Message {
  static func unknownArea(_ written: String) -> String {
    "There is no authority '\(written)'. Write the names as 'caremarket service list' has them."
  }

  static func noLeave(_ written: String) -> String {
    "'\(written)' must be a day, or the first and last day of leave, as in 2026-08-03 to 2026-08-14."
  }

  static func overlapping(_ one: DayRange, _ other: DayRange) -> String {
    "Two leaves overlap: \(one.inWords) and \(other.inWords)."
  }
}
