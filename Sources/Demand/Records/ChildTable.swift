import GRDB
import Values

/// The table `returnedChild` while what returns say of children goes into it.
struct ChildTable {
  private static let insertion = BulkInsertion(
    table: "returnedChild",
    columns: [
      "child", "year", "batch", "birthMonth", "sex", "ethnicity", "isUnaccompanied",
      "unaccompaniedUntil",
    ])

  let batch: Int

  /// What the return of a year says of a child: in the header, and among the unaccompanied.
  private struct Entry {
    /// The child's number in the database.
    let child: Int
    let year: FinancialYear
    var header: ReturnedChild?
    var unaccompanied: UnaccompaniedChild?
  }

  /// Stores the children of returns in the order of the table's key; of one who stands in a return
  /// twice the last row counts.
  func insert(_ returns: [YearlyReturn], _ numbers: [Int], _ db: Database) throws {
    let entries = returns.flatMap { ChildTable.entries(of: $0, numbers) }
      .sorted { ($0.child, $0.year) < ($1.child, $1.year) }
    try ChildTable.insertion.insert(rows: entries.count, db) { bind(entries[$0], &$1) }
  }

  private static func entries(of yearly: YearlyReturn, _ numbers: [Int]) -> [Entry] {
    var entries: [Entry] = []
    var positions = Array(repeating: -1, count: numbers.count)
    func position(of child: Int32) -> Int {
      if positions[Int(child)] < 0 {
        positions[Int(child)] = entries.count
        entries.append(Entry(child: numbers[Int(child)], year: yearly.year))
      }
      return positions[Int(child)]
    }
    for child in yearly.children { entries[position(of: child.child)].header = child }
    for child in yearly.unaccompanied {
      entries[position(of: child.child)].unaccompanied = child
    }
    return entries
  }

  private func bind(_ entry: Entry, _ bound: inout BoundColumns) {
    bound.bind(entry.child)
    bound.bind(entry.year.startYear + 1)
    bound.bind(batch)
    bound.bind(entry.header.map { Month(containing: $0.birth) })
    bound.bind(entry.header?.sex.unlessBlank)
    bound.bind(entry.header?.ethnicity.unlessBlank)
    bound.bind(entry.unaccompanied == nil ? 0 : 1)
    bound.bind(entry.unaccompanied?.until)
  }
}

extension ReturnCode {
  fileprivate var unlessBlank: ReturnCode? { isBlank ? nil : self }
}
