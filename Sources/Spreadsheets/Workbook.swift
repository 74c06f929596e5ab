package import Values

/// A spreadsheet for people who work on in Excel or LibreOffice: sheets of typed columns.
package struct Workbook: Sendable {
  package let sheets: [Sheet]
  /// The day that the file says it was made on.
  package let madeOn: Day

  package init(_ sheets: [Sheet], madeOn day: Day) {
    self.sheets = sheets
    madeOn = day
  }
}
