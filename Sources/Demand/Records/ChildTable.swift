import GRDB
import Values

/// The table `returnedChild` while what returns say of children goes into it.
struct ChildTable {
  let batch: Int

  /// Stores the children of a return; of one who stands in it twice the last row counts.
  func insert(_ yearly: YearlyReturn, _ numbers: [Int], _ db: Database) throws {
    let unaccompanied = Dictionary(yearly.unaccompanied.map { ($0.child, $0) }) { $1 }
    var rows: [Int32: ReturnedChild] = [:]
    for child in yearly.children { rows[child.child] = child }
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO returnedChild
          (child, year, batch, birthMonth, sex, ethnicity, isUnaccompanied, unaccompaniedUntil)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for child in Set(rows.keys).union(unaccompanied.keys).sorted() {
      let (row, alone) = (rows[child], unaccompanied[child])
      try statement.execute(arguments: [
        numbers[Int(child)], yearly.year.startYear + 1, batch,
        row.map { Month(containing: $0.birth).description }, row?.sex.textOrNull,
        row?.ethnicity.textOrNull, alone != nil, alone?.until,
      ])
    }
  }
}

extension ReturnCode {
  fileprivate var textOrNull: String? { isBlank ? nil : description }
}
