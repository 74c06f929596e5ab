@testable import DisclosureControl

/// A table of counts with its totals, named by rows and columns: `r1c2`, `r1`, `c2` and `all`.
struct Table {
  let cells: [ProtectedCell]
  let sums: [CellSum]

  init(_ counts: [[Int64]], prefix: String = "") {
    let (rows, columns) = (counts.indices, counts[0].indices)
    let inner = rows.flatMap { row in
      columns.map { ProtectedCell("\(prefix)r\(row)c\($0)", counts[row][$0]) }
    }
    let rowTotals = rows.map {
      ProtectedCell("\(prefix)r\($0)", counts[$0].reduce(0, +), weight: 3)
    }
    let columnTotals = columns.map { column in
      ProtectedCell("\(prefix)c\(column)", counts.reduce(0) { $0 + $1[column] }, weight: 3)
    }
    let all = ProtectedCell("\(prefix)all", rowTotals.reduce(0) { $0 + $1.value }, weight: 9)
    cells = inner + rowTotals + columnTotals + [all]
    sums =
      rows.map { row in
        CellSum(["\(prefix)r\(row)"], equals: columns.map { "\(prefix)r\(row)c\($0)" })
      }
      + columns.map { column in
        CellSum(["\(prefix)c\(column)"], equals: rows.map { "\(prefix)r\($0)c\(column)" })
      }
      + [
        CellSum(["\(prefix)all"], equals: rows.map { "\(prefix)r\($0)" }),
        CellSum(["\(prefix)all"], equals: columns.map { "\(prefix)c\($0)" }),
      ]
  }
}

extension DisclosureControl {
  func protect(_ table: Table, shares: [CellShare] = []) throws -> Protection {
    try protect(table.cells, sums: table.sums, shares: shares)
  }
}
