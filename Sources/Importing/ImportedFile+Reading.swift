package import CSVReading
import Values

extension ImportedFile {
  /// Reads a file by its mapping and adds everything that is wrong with it to the log.
  ///
  /// Returns `nil` where the file cannot be read to its end: not text, not well formed, without a
  /// header or without a row.
  package static func read(
    _ source: CSVSource, by mapping: ImportMapping, _ log: inout FindingLog
  ) throws -> ImportedFile? {
    do {
      var reading = Reading(try CSVReader(source, by: mapping), mapping)
      return try reading.file(&log)
    } catch let problem as CSVProblem {
      log.add(problem.finding)
    } catch let problem as ImportProblem {
      problem.findings.forEach { log.add($0) }
    }
    return nil
  }
}

/// The reading of one file, row by row.
private struct Reading {
  private let reader: CSVReader
  private let mapping: ImportMapping
  private var search: HeaderSearch
  private var cells: CellReader?
  private var rows: [ImportedRow] = []
  private var faultyLines: Set<Int> = []
  private var lacksRows = false
  private var blankRows = 0

  init(_ reader: CSVReader, _ mapping: ImportMapping) {
    self.reader = reader
    self.mapping = mapping
    search = HeaderSearch(mapping: mapping, file: reader.source.name)
  }

  mutating func file(_ log: inout FindingLog) throws -> ImportedFile {
    try reader.forEachRow { row in
      try take(row, &log)
      return true
    }
    guard let header = cells?.header else { try search.giveUp() }
    guard !rows.isEmpty || lacksRows else { throw noRows(below: header) }
    reportRepeats(&log)
    return ImportedFile(
      header: header, rows: rows.filter { !faultyLines.contains($0.line) },
      faultyRows: rows.filter { faultyLines.contains($0.line) }, lacksRows: lacksRows,
      titleDay: search.titleDay, encoding: reader.encoding, blankRows: blankRows)
  }

  private mutating func take(_ row: CSVRow, _ log: inout FindingLog) throws {
    if cells == nil {
      cells = try search.look(at: row).map(CellReader.init)
    } else if row.isBlank {
      blankRows += 1
    } else {
      let before = log.errorCount
      let read = cells?.read(row, &log)
      if let read { rows.append(read) } else { lacksRows = true }
      if log.errorCount > before { faultyLines.insert(row.line) }
    }
  }

  /// Adds an error for each row that has the same key as an earlier one.
  private mutating func reportRepeats(_ log: inout FindingLog) {
    let key = mapping.oneRowPer
    let needed = key.filter { column in
      mapping.columns.contains { $0.name == column && $0.isFilled }
    }
    guard let first = key.first else { return }
    var lines: [[ImportedValue]: Int] = [:]
    for row in rows where needed.allSatisfy({ row[$0] != .none }) {
      guard let earlier = lines.updateValue(row.line, forKey: key.map { row[$0] }) else { continue }
      faultyLines.insert(row.line)
      let named = key.compactMap { row.text($0) ?? row.day($0)?.description }
      log.error(at: row.place(first), Message.repeated(named, line: earlier))
    }
  }

  private func noRows(below header: BoundHeader) -> ImportProblem {
    ImportProblem([
      Finding(.error, at: Place(file: header.file, line: header.line), Message.noRows)
    ])
  }
}

extension CSVReader {
  /// Makes the reader for a source, with the encoding found among those the mapping allows.
  package init(_ source: CSVSource, by mapping: ImportMapping) throws {
    try source.checkIsText()
    guard let encoding = TextEncoding.detect(in: source.bytes, among: mapping.encodings) else {
      let allowed = mapping.encodings.map(\.rawValue).joined(separator: ", ")
      throw CSVProblem(
        at: Place(file: source.name),
        "The letters are in none of these encodings: \(allowed). Save it as \"CSV UTF-8\".")
    }
    self.init(
      source, encoding: encoding, delimiter: mapping.delimiter.byte, limits: .standard)
  }
}

private enum Message {
  static let noRows = """
    There is no row below the header. A file without rows would say that nothing is there any \
    more: export it again.
    """

  static func repeated(_ named: [String], line: Int) -> String {
    "'\(named.joined(separator: "', '"))' stands already on line \(line). Keep one of them."
  }
}
