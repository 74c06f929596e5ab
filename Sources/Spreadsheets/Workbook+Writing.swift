import CXLSXWriter
package import Foundation
import Values

extension Workbook {
  /// Returns the file in the format of Excel 2007 and later.
  ///
  /// Throws `WorkbookProblem` where a sheet has too many rows or the file cannot be put together.
  package func xlsx() throws -> Data {
    for sheet in sheets where sheet.rows.count + 2 > Sheet.mostRows {
      throw WorkbookProblem.tooManyRows(sheet.rows.count)
    }
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("caremarket-\(UUID().uuidString).xlsx")
    // The library writes to standard error where it cannot make a file, so it is made beforehand.
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw WorkbookProblem.noTemporaryFolder(folder.path)
    }
    defer { try? FileManager.default.removeItem(at: file) }
    try write(to: file.path)
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw WorkbookProblem.notWritten
    }
    return data
  }

  private func write(to path: String) throws {
    guard let book = workbook_new(path) else { throw WorkbookProblem.notWritten }
    var properties = lxw_doc_properties()
    properties.created = time_t(madeOn.daysSince1970) * 86_400
    workbook_set_properties(book, &properties)
    let formats = WorkbookFormats(book)
    for sheet in sheets {
      guard let page = workbook_add_worksheet(book, sheet.name) else { continue }
      SheetWriter(sheet: sheet, page: page, formats: formats).write()
    }
    guard workbook_close(book) == LXW_NO_ERROR else { throw WorkbookProblem.notWritten }
  }
}
