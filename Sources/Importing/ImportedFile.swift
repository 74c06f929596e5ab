package import CSVReading
package import Values

/// A file of a known kind, read whole and checked cell by cell.
package struct ImportedFile: Sendable {
  package let header: BoundHeader
  package let rows: [ImportedRow]
  /// The day that a title above the header names.
  package let titleDay: Day?
  package let encoding: TextEncoding
  /// Rows of nothing but commas, which were passed over.
  package let blankRows: Int

  package var name: String { header.file }

  /// The file with only some of its rows.
  package func keepingRows(_ isKept: (ImportedRow) -> Bool) -> ImportedFile {
    ImportedFile(
      header: header, rows: rows.filter(isKept), titleDay: titleDay, encoding: encoding,
      blankRows: blankRows)
  }
}

extension ImportedFile {
  /// Reads a file by its mapping and adds what is wrong with its cells to the log.
  ///
  /// Throws `ImportProblem` where the file cannot be read to its end: not text, not well formed,
  /// without a header. The log may then hold earlier findings; they are thrown along.
  package static func read(
    _ source: CSVSource, by mapping: ImportMapping, _ log: inout FindingLog
  ) throws -> ImportedFile {
    do {
      let reader = try CSVReader(source, by: mapping)
      return try readRows(reader, mapping, &log)
    } catch let problem as CSVProblem {
      log.add(problem.finding)
      try log.throwErrors()
      throw problem
    }
  }

  private static func readRows(
    _ reader: CSVReader, _ mapping: ImportMapping, _ log: inout FindingLog
  ) throws -> ImportedFile {
    var search = HeaderSearch(mapping: mapping, file: reader.source.name)
    var cells: CellReader?
    var rows: [ImportedRow] = []
    var blankRows = 0
    try reader.forEachRow { row in
      if cells != nil {
        if row.isBlank {
          blankRows += 1
        } else if let read = cells?.read(row, &log) {
          rows.append(read)
        }
      } else if let header = try search.look(at: row) {
        cells = CellReader(header: header)
      }
      return true
    }
    guard let header = cells?.header else { try search.giveUp() }
    reportRepeats(in: rows, mapping.oneRowPer, &log)
    return ImportedFile(
      header: header, rows: rows, titleDay: search.titleDay, encoding: reader.encoding,
      blankRows: blankRows)
  }

  /// Adds an error for each row that has the same key as an earlier one.
  private static func reportRepeats(
    in rows: [ImportedRow], _ key: [String], _ log: inout FindingLog
  ) {
    guard let first = key.first else { return }
    var lines: [[ImportedValue]: Int] = [:]
    for row in rows {
      let values = key.map { row[$0] }
      if let earlier = lines.updateValue(row.line, forKey: values) {
        let named = key.compactMap { row.text($0) ?? row.day($0)?.description }
        log.error(
          at: row.place(first),
          "'\(named.joined(separator: "', '"))' stands already on line \(earlier). Keep one of them."
        )
      }
    }
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
