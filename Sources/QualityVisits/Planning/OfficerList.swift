package import CSVReading
package import Geography
package import Importing
package import Values

/// The officers of a file, with what they can do and when they are away.
package struct OfficerList: Sendable {
  package let officers: [Officer]

  /// Reads a file by its mapping, with the authorities and types of provision that there are.
  ///
  /// Throws `ImportProblem` with everything that is wrong with it, by line and column.
  package init(
    _ source: CSVSource, by mapping: ImportMapping, _ authorities: AuthorityDirectory,
    types: CodeList, on day: Day
  ) throws {
    var log = FindingLog()
    let file = try ImportedFile.read(source, by: mapping, &log)
    officers = (file?.rows ?? []).compactMap { row in
      Officer(row, authorities, types, on: day, &log)
    }
    try log.throwErrors()
  }
}

extension Officer {
  fileprivate init?(
    _ row: ImportedRow, _ authorities: AuthorityDirectory, _ types: CodeList, on day: Day,
    _ log: inout FindingLog
  ) {
    guard let name = row.text("officer"), let visits = row.number("visitsPerMonth") else {
      return nil
    }
    let areas = row.parts("areas").compactMap { written -> String? in
      if let found = authorities.authority(named: written, on: day) { return found.code }
      log.error(at: row.place("areas"), Message.unknownArea(written))
      return nil
    }
    let known = row.parts("serviceTypes").compactMap { written -> String? in
      if let found = types.code(for: written) { return found }
      log.error(at: row.place("serviceTypes"), Message.unknownType(written))
      return nil
    }
    self.init(
      name: name, visitsPerMonth: visits, leave: Officer.leave(row, &log), areas: Set(areas),
      serviceTypes: Set(known))
  }

  /// Reads times such as `2026-08-03 to 2026-08-14`, or single days; two that overlap are an error.
  private static func leave(_ row: ImportedRow, _ log: inout FindingLog) -> [DayRange] {
    let leave = row.parts("leave").compactMap { written -> DayRange? in
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

extension ImportedRow {
  /// The parts of a cell that semicolons separate.
  fileprivate func parts(_ column: String) -> [String] {
    (text(column) ?? "").split(separator: ";")
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }
}

private enum Message {
  static func unknownArea(_ written: String) -> String {
    "There is no authority '\(written)'. Write the names as 'caremarket service list' has them."
  }

  static func unknownType(_ written: String) -> String {
    "'\(written)' is no type of provision in Ofsted's words."
  }

  static func noLeave(_ written: String) -> String {
    "'\(written)' must be a day, or the first and last day of leave, as in 2026-08-03 to 2026-08-14."
  }

  static func overlapping(_ one: DayRange, _ other: DayRange) -> String {
    "Two leaves overlap: \(one.inWords) and \(other.inWords)."
  }
}
