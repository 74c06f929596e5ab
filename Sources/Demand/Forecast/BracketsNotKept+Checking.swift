import GRDB
import Values

extension BracketsNotKept {
  /// Throws where the rows of a return have no bracket.
  static func check(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT year, batch FROM careEpisode WHERE ageBracket IS NULL ORDER BY year
        """)
    guard !rows.isEmpty else { return }
    let batches = Set(rows.map { $0["batch"] as Int }).sorted(by: >)
    throw BracketsNotKept(
      years: rows.map { FinancialYear(startYear: ($0["year"] as Int) - 1) }, batches: batches)
  }
}
