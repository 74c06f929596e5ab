import CSVReading
import Foundation

/// A row as a test wants to compare it: the line it begins on and its cells.
struct ReadRow: Equatable {
  let line: Int
  let cells: [String]

  init(_ line: Int, _ cells: String...) {
    self.init(line: line, cells: cells)
  }

  init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}

/// Reads a file the way an import does, first making sure that it is text at all.
func read(
  _ bytes: some Sequence<UInt8>, among encodings: [TextEncoding] = [.utf8, .windows1252],
  delimiter: Character = ",", rowBytes: Int = 1 << 20
) throws -> [ReadRow] {
  let source = CSVSource(name: "test.csv", bytes: Data(bytes))
  try source.checkIsText()
  let reader = CSVReader(
    source, encoding: TextEncoding.detect(in: source.bytes, among: encodings) ?? .utf8,
    delimiter: delimiter.asciiValue ?? 0, limits: CSVLimits(rowBytes: rowBytes))
  var rows: [ReadRow] = []
  try reader.forEachRow { row in
    rows.append(ReadRow(line: row.line, cells: (0..<row.count).map(row.text)))
    return true
  }
  return rows
}

func read(_ text: String, delimiter: Character = ",", rowBytes: Int = 1 << 20) throws -> [ReadRow] {
  try read(text.utf8, delimiter: delimiter, rowBytes: rowBytes)
}

/// The one line with which a file is refused, or `nil` where it is read.
func refusal(of bytes: some Sequence<UInt8>, rowBytes: Int = 1 << 20) -> String? {
  do {
    _ = try read(bytes, rowBytes: rowBytes)
    return nil
  } catch {
    return "\(error)"
  }
}
