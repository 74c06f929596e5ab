import CSVReading
import Importing
import Values

/// Reads the rows of the three tables that are used, from their bytes: no text is made of any cell
/// in which nothing is wrong.
struct ReturnReader: Sendable {
  let definitions: ReturnDefinitions
  var log = FindingLog()
  var findings: ReturnFindings
  var references = ChildReferences()
  /// The files that were read, which the places of findings count.
  var files: [ReturnFile] = []

  init(_ definitions: ReturnDefinitions) {
    self.definitions = definitions
    findings = ReturnFindings(definitions.rules)
  }

  /// Reads the rows of a file, and calls a function with each: its cells and its place.
  ///
  /// A file that is not well formed is an error in the log. Returns how many rows there were.
  mutating func rows(
    of file: ReturnFile, _ body: (inout ReturnReader, CellTexts, RowPlace) -> Void
  ) -> Int {
    let number = Int32(files.count)
    files.append(file)
    let positions = file.positions.map { $0 ?? -1 }
    var count = 0
    do {
      try file.forEachRow { row in
        guard row.line > file.headerLine, !row.isBlank else { return }
        count += 1
        if row.count == file.headings.count || hasRightLength(row, file) {
          body(
            &self, CellTexts(row: row, positions: positions),
            RowPlace(file: number, line: Int32(row.line)))
        }
      }
    } catch let problem as CSVProblem {
      log.add(problem.finding)
    } catch {
      log.error(at: Place(file: file.source.name), "\(error)")
    }
    if count == 0 {
      log.error(at: Place(file: file.source.name, line: file.headerLine), Message.noRows)
    }
    return count
  }

  /// Empty last cells may be missing or be too many, as spreadsheets leave them.
  private mutating func hasRightLength(_ row: CSVRow, _ file: ReturnFile) -> Bool {
    let width = file.headings.count
    let extra = (width..<max(width, row.count)).contains { !row[$0].isEmpty }
    guard extra || row.count < file.positions.compactMap(\.self).max() ?? 0 else { return true }
    log.error(
      at: Place(file: file.source.name, line: row.line), Message.length(row.count, width))
    return false
  }

  /// Adds the error of a cell that cannot be read, with what it holds where that tells of no child.
  mutating func error(
    _ check: ReturnCheck, _ column: String, at place: RowPlace,
    _ cell: UnsafeBufferPointer<UInt8>? = nil
  ) {
    guard let rule = definitions.rules.position(of: check.rawValue) else { return }
    let file = files[Int(place.file)]
    log.error(
      at: file.place(line: Int(place.line), column: column),
      definitions.rules.all[rule].message(about: cell.map(file.encoding.decode) ?? ""))
  }
}

private enum Message {
  static let noRows = """
    There is no row below the header. A table without rows would say that there are no children: \
    export it again, or leave the file out.
    """

  static func length(_ count: Int, _ width: Int) -> String {
    """
    The row has \(count.counted("cell")), the header has \(width). Put cells that hold a comma in \
    quotation marks, or export the file again.
    """
  }
}
