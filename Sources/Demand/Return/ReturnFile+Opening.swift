import CSVReading
import Importing
import Values

extension ReturnFile {
  /// Finds out which table a file is, or which tables where it is in the XML form.
  ///
  /// Returns none, with an error in the log, where its first row is the header of none.
  static func opening(
    _ source: CSVSource, _ tables: ReturnTables, _ log: inout FindingLog
  ) -> [ReturnFile] {
    if source.isXML { return ReturnXML.files(source, tables, &log) }
    do {
      try source.checkIsText()
      let encoding = TextEncoding.detect(in: source.bytes, among: [.utf8, .windows1252])
      let first = try firstRows(of: source, encoding ?? .utf8)
      guard let (line, headings) = first.first, let table = tables.table(with: headings) else {
        log.add(problem(source, first, tables))
        return []
      }
      return [
        ReturnFile(
          source: source, table: table, form: .csv(encoding ?? .utf8), headerLine: line,
          headings: headings, positions: table.positions(in: headings))
      ]
    } catch let problem as CSVProblem {
      log.add(problem.finding)
    } catch {
      log.error(at: Place(file: source.name), "\(error)")
    }
    return []
  }

  /// The first rows: the header, or the titles that stand above it.
  private static func firstRows(
    of source: CSVSource, _ encoding: TextEncoding
  ) throws -> [(line: Int, headings: [String])] {
    var rows: [(line: Int, headings: [String])] = []
    try CSVReader(source, encoding: encoding, delimiter: UInt8(ascii: ","), limits: .standard)
      .forEachRow { row in
        if !row.isBlank { rows.append((row.line, (0..<row.count).map(row.text))) }
        return rows.count < titleRows
      }
    return rows
  }

  private static func problem(
    _ source: CSVSource, _ rows: [(line: Int, headings: [String])], _ tables: ReturnTables
  ) -> Finding {
    guard let first = rows.first else {
      return Finding(.error, at: Place(file: source.name), Message.noRow)
    }
    if let lower = rows.dropFirst().first(where: { tables.table(with: $0.headings) != nil }) {
      return Finding(
        .error, at: Place(file: source.name, line: first.line), Message.titles(lower.line))
    }
    let place = Place(file: source.name, line: first.line)
    guard let (table, missing) = tables.nearest(to: first.headings) else {
      return Finding(.error, at: place, Message.noTable(tables.all.map(\.name)))
    }
    return Finding(.error, at: place, Message.lacks(table.name, missing))
  }

  private static let titleRows = 10
}

extension CSVSource {
  /// Whether the file begins as the XML form does, after a byte-order mark.
  fileprivate var isXML: Bool {
    let start = bytes.prefix(64).drop { $0 >= 0x80 || $0 <= UInt8(ascii: " ") }
    return ["<?xml", "<EXPSSDA903"].contains { start.starts(with: $0.utf8) }
  }
}

private enum Message {
  static let noRow = "The file holds nothing but empty lines. Export it again."

  static func titles(_ line: Int) -> String {
    """
    Above the header, which is on line \(line), stand other rows. Take them out, so that the header \
    is the first row.
    """
  }

  static func noTable(_ names: [String]) -> String {
    """
    This is the header of no table of the return. The tables are: \(names.joined(separator: ", ")). \
    'caremarket import kinds ssda903' lists their columns.
    """
  }

  static func lacks(_ table: String, _ missing: [String]) -> String {
    """
    This looks like the table '\(table)', but lacks \(missing.joined(separator: ", ")), which every \
    return year since 2016-17 has. Export it again.
    """
  }
}
