/// The tables of the children's return, which `Imports/SSDA903/tables.yaml` lists.
package struct ReturnTables: Sendable {
  package let description: String
  package let source: String
  package let all: [ReturnTable]

  /// Returns the table of a name.
  func table(_ name: String) -> ReturnTable? { all.first { $0.name == name } }

  /// Returns the table whose columns are all among the headings; the one with the most where the
  /// headings hold several.
  func table(with headings: [String]) -> ReturnTable? {
    all.filter { $0.positions(in: headings).prefix($0.columns.count).allSatisfy { $0 != nil } }
      .max { $0.columns.count < $1.columns.count }
  }

  /// Returns the table that the headings are most like, and the columns that it lacks.
  ///
  /// `nil` where no table has three of its columns among them.
  func nearest(to headings: [String]) -> (table: ReturnTable, missing: [String])? {
    let candidates = all.map { table in
      let positions = table.positions(in: headings).prefix(table.columns.count)
      let missing = zip(table.columns, positions).filter { $0.1 == nil }.map(\.0)
      return (table: table, missing: missing, found: table.columns.count - missing.count)
    }
    return candidates.filter { $0.found >= 3 }.max { $0.found < $1.found }
      .map { ($0.table, $0.missing) }
  }
}
