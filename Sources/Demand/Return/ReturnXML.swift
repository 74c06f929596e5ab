import CSVReading
import Foundation
import FoundationXML
import Importing
import Values

/// The XML form of a return: one file with every child, its header and its episodes.
///
/// It is read into the rows of the tables that are used, and those are then read as rows of CSV are.
final class ReturnXML: NSObject {
  private let tables: [ReturnTable]
  private var rows: [String: [[String]]] = [:]
  private var child = ""
  /// The cells of the elements that are open, by their names.
  private var open: [(element: String, cells: [String: String])] = []
  private var text = ""
  /// The line on which the XML breaks off.
  private var faultyLine: Int?

  private init(_ tables: ReturnTables) {
    self.tables = tables.all.filter { $0.isUsed && $0.element != nil }
  }

  /// Returns the tables of a file in the XML form; `nil`, with an error in the log, where it is not
  /// well formed or no return.
  static func files(
    _ source: CSVSource, _ tables: ReturnTables, _ log: inout FindingLog
  ) -> [ReturnFile] {
    let reading = ReturnXML(tables)
    let parser = XMLParser(data: source.bytes)
    parser.delegate = reading
    guard parser.parse(), reading.faultyLine == nil, reading.open.isEmpty else {
      let line = reading.faultyLine ?? parser.lineNumber
      log.error(at: Place(file: source.name, line: line), Message.notWellFormed)
      return []
    }
    guard reading.rows["episodes"]?.isEmpty == false else {
      log.error(at: Place(file: source.name), Message.noReturn)
      return []
    }
    return reading.tables.filter { reading.rows[$0.name] != nil }.map { table in
      ReturnFile(source: source, table: table, rows: reading.rows[table.name] ?? [])
    }
  }
}

extension ReturnXML: XMLParserDelegate {
  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    if tables.contains(where: { $0.element == name }) { open.append((name, [:])) }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    faultyLine = faultyLine ?? parser.lineNumber
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    text += characters
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if open.last?.element == name {
      finish(open.removeLast())
    } else if !open.isEmpty {
      let cell = text.filter { !$0.isNewline }
      open[open.count - 1].cells[name.uppercased()] = cell
      if name == "CHILDID" { child = cell }
    }
    text = ""
  }

  /// Adds the rows that an element stands for: a header may stand for an unaccompanied child too.
  private func finish(_ element: (element: String, cells: [String: String])) {
    for table in tables where table.element == element.element {
      var cells = element.cells
      for (other, column) in table.alsoCalled { cells[column] = cells[column] ?? cells[other] }
      cells["CHILD"] = child
      if let needed = table.needed, cells[needed, default: ""].isEmpty { continue }
      rows[table.name, default: []].append(table.allColumns.map { cells[$0] ?? "" })
    }
  }
}

private enum Message {
  static let notWellFormed = """
    The XML ends or breaks off here. Export the return again, and check that it was copied whole.
    """
  static let noReturn = """
    This XML holds no episodes of children looked after. Export the children's return (SSDA903).
    """
}
