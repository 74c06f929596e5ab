import CXLSXWriter
import Values

/// The writing of one sheet: headings that stay in sight, a filter, and formulas for totals.
struct SheetWriter {
  let sheet: Sheet
  let page: UnsafeMutablePointer<lxw_worksheet>
  let formats: WorkbookFormats

  func write() {
    writeHeadings()
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() { write(cell, UInt32(row + 1), UInt16(column)) }
    }
    if !sheet.rows.isEmpty { writeTotals() }
    layOut()
  }

  private func writeHeadings() {
    for (column, heading) in sheet.columns.map(\.heading).enumerated() {
      worksheet_write_string(page, 0, UInt16(column), heading, formats.heading)
    }
  }

  private func write(_ cell: Sheet.Cell, _ row: UInt32, _ column: UInt16) {
    switch cell {
    case .text(let text):
      worksheet_write_string(
        page, row, column, String(text.prefix(SheetWriter.longestText)), formats.text)
    case .number:
      worksheet_write_number(page, row, column, cell.inSpreadsheet, formats.number)
    case .decimal:
      worksheet_write_number(page, row, column, cell.inSpreadsheet, formats.text)
    case .money:
      worksheet_write_number(page, row, column, cell.inSpreadsheet, formats.money)
    case .day(let day):
      var date = lxw_datetime(day)
      worksheet_write_datetime(page, row, column, &date, formats.day)
    case .rating(let rating):
      worksheet_write_string(page, row, column, rating.inWords, formats.rating(rating))
    case .empty: break
    }
  }

  /// The most letters of a cell, by the format's own limit.
  private static let longestText = 32_767

  private func layOut() {
    for (column, width) in sheet.widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
    }
    worksheet_freeze_panes(page, 1, 0)
    worksheet_repeat_rows(page, 0, 0)
    worksheet_set_landscape(page)
    worksheet_set_paper(page, SheetWriter.paperA4)
    worksheet_fit_to_pages(page, 1, 0)
    guard !sheet.columns.isEmpty else { return }
    worksheet_autofilter(
      page, 0, 0, UInt32(sheet.rows.count), UInt16(sheet.columns.count - 1))
  }

  private static let paperA4: UInt8 = 9
}

extension SheetWriter {
  /// Writes a formula below each column that is added up, with the sum as it is now.
  private func writeTotals() {
    let row = UInt32(sheet.rows.count + 1)
    for (column, description) in sheet.columns.enumerated() where description.isSummed {
      let sum = Sheet.Cell.sum(of: sheet.rows.lazy.map { $0[column] })
      let letters = Sheet.letters(ofColumn: column)
      // 109 adds up the rows that the filter shows.
      worksheet_write_formula_num(
        page, row, UInt16(column), "=SUBTOTAL(109,\(letters)2:\(letters)\(row))",
        sum.isMoney ? formats.totalMoney : formats.total, sum.inSpreadsheet)
    }
    if sheet.columns.first?.isSummed == false, sheet.columns.contains(where: \.isSummed) {
      worksheet_write_string(page, row, 0, "Total", formats.total)
    }
  }
}

extension Sheet.Cell {
  /// Returns the sum of the cells that are numbers: pounds where one of them is.
  fileprivate static func sum(of cells: some Sequence<Sheet.Cell>) -> Sheet.Cell {
    cells.reduce(.empty) { sum, cell in
      switch (sum, cell) {
      case (.money(let sum), .money(let money)): .money(sum + money)
      case (.number(let sum), .number(let number)): .number(sum + number)
      case (_, .money), (.empty, .number): cell
      default: sum
      }
    }
  }

  fileprivate var isMoney: Bool { if case .money = self { true } else { false } }

  fileprivate var inSpreadsheet: Double {
    switch self {
    case .number(let number): Double(number)
    case .decimal(let decimal): decimal.inSpreadsheet
    case .money(let money): money.inSpreadsheet
    case .text, .day, .rating, .empty: 0
    }
  }
}

/// Spreadsheets know no other numbers than binary fractions; whole pence survive the way there and
/// back up to £90 million million.
extension Money {
  fileprivate var inSpreadsheet: Double { Double(pence) / 100 }
}

extension ExactDecimal {
  fileprivate var inSpreadsheet: Double {
    (0..<scale).reduce(Double(coefficient)) { number, _ in number / 10 }
  }
}

extension lxw_datetime {
  fileprivate init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    self.init(
      year: Int32(year), month: Int32(month), day: Int32(dayOfMonth), hour: 0, min: 0, sec: 0)
  }
}
