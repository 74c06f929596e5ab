package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in how many children areas looked after on 31 March, as the Department for Education publishes
/// it.
///
/// Rows of children who started or ceased to be looked after are passed over. A newer file may revise
/// what an older one said.
package enum LookedAfterRateImport: FileImport {
  package static let kind = "looked-after-rates"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var reading = LookedAfterRateReading()
    for row in files.flatMap(\.file.rows) where row.text("what") == "lookedAfter" {
      try reading.take(row, db, &log)
    }
    return ImportSummary(text: reading.summary)
  }
}

/// The taking in of published rates, row by row.
private struct LookedAfterRateReading {
  private struct Key: Hashable {
    let area: String
    let year: Int
  }

  private var lines: [Key: Int] = [:]

  mutating func take(_ row: ImportedRow, _ db: Database, _ log: inout FindingLog) throws {
    guard let year = row.number("year"), let level = row.text("level") else { return }
    guard let (area, name) = row.area(level) else {
      return log.error(at: row.place, Message.noArea)
    }
    if let earlier = lines.updateValue(row.line, forKey: Key(area: area, year: year)) {
      return log.error(at: row.place, Message.repeated(name, year, line: earlier))
    }
    try db.execute(
      sql: """
        INSERT INTO publishedRate (area, year, level, name, children, per10000)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET level = excluded.level, name = excluded.name,
          children = excluded.children, per10000 = excluded.per10000
        """,
      arguments: [area, year, level, name, row.number("children"), row.number("per10000")])
  }

  var summary: String {
    let years = lines.keys.map(\.year)
    guard let first = years.min(), let last = years.max() else { return "No rates read." }
    let span = first == last ? "\(first)" : "\(first) to \(last)"
    let areas = Set(lines.keys.map(\.area)).count
    return "\(lines.count.counted("rate")) read, of \(areas.counted("area")), \(span)."
  }
}

extension ImportedRow {
  /// The code and name of the area that a row is of, by what kind of area it is.
  fileprivate func area(_ level: String) -> (code: String, name: String)? {
    let columns =
      switch level {
      case "national": ("nationCode", "nation")
      case "regional": ("regionCode", "region")
      default: ("code", "name")
      }
    guard let code = text(columns.0), let name = text(columns.1) else { return nil }
    return (code, name)
  }
}

private enum Message {
  static let noArea = """
    The row does not say which area it is of: write its code and its name, as the Department for \
    Education does.
    """

  static func repeated(_ area: String, _ year: Int, line: Int) -> String {
    "\(area) has a rate for \(year) already, on line \(line). Keep one of them."
  }
}
