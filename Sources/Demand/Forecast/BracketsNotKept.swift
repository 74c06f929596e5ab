import GRDB
package import Values

/// Returns that were imported before the age brackets of the published model were kept.
package struct BracketsNotKept: UserFacingError {
  let years: [FinancialYear]
  let batches: [Int]

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    The returns of \(years.map(\.description).joined(separator: ", ")) were imported by an earlier \
    version, which did not keep the age brackets that the method 'd2i' counts with. Take them back \
    with \(undoing), and import the returns again. The method 'flow' needs none.
    """
  }

  private var undoing: String {
    batches.map { "'caremarket import undo \($0)'" }.joined(separator: " and ")
  }

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
