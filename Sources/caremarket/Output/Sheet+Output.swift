import Spreadsheets
import Values

extension OutputTable {
  /// The table as a sheet of a spreadsheet, in the words that people read.
  func sheet(named name: String) -> Sheet {
    Sheet(
      name: name,
      columns: columns.map { Sheet.Column(heading: $0.heading, isSummed: $0.isSummed) },
      rows: rows.map { $0.map(Sheet.Cell.init) })
  }
}

extension RecordView {
  /// The record as sheets of a spreadsheet: one of its fields, and one for each of its tables.
  var sheets: [Sheet] {
    let fields = Sheet(
      name: "Record", columns: [.init(heading: "Field"), .init(heading: "Value")],
      rows: allFields.map { [.text($0.label), Sheet.Cell($0.cell)] })
    let tables = sections.compactMap { section -> Sheet? in
      guard case .table(_, let heading, let table) = section else { return nil }
      return table.sheet(named: heading)
    }
    return [fields] + tables
  }
}

extension Sheet.Cell {
  /// A value as a spreadsheet can reckon with it; what is no number or day is in words.
  fileprivate init(_ cell: Cell) {
    switch cell {
    case .number(let number): self = .number(number)
    case .decimal(let decimal): self = .decimal(decimal)
    case .money(let money): self = .money(money)
    case .day(let day): self = .day(day)
    case .miles(let miles):
      self = .decimal(ExactDecimal(coefficient: Int64(miles.tenths), scale: 1))
    case .missing: self = .empty
    case .text(let text): self = .text(text)
    case .rating(let rating): self = .rating(rating)
    case .code, .flag, .list:
      var bytes = Bytes()
      bytes.append(forPeople: cell)
      self = .text(String(decoding: bytes, as: UTF8.self))
    }
  }
}
