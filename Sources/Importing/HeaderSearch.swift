package import CSVReading
package import Values

/// Looks for the header among the first rows of a file, and for a day in the titles above it.
package struct HeaderSearch {
  private let mapping: ImportMapping
  private let file: String
  private let columnByHeading: [String: Int]
  private var best: (matched: Int, header: BoundHeader)?
  private var rowsSeen = 0
  private var firstRow: String?
  /// The day named in a title above the header.
  package private(set) var titleDay: Day?

  package init(mapping: ImportMapping, file: String) {
    self.mapping = mapping
    self.file = file
    let pairs = mapping.columns.enumerated().flatMap { index, column in
      column.headers.map { (folded($0), index) }
    }
    columnByHeading = Dictionary(pairs) { first, _ in first }
  }

  /// Returns the header if the row is it; throws `ImportProblem` when there is none to be found.
  package mutating func look(at row: CSVRow) throws -> BoundHeader? {
    rowsSeen += 1
    if firstRow == nil { firstRow = row.text(0) }
    let header = bind(row)
    let isHeader = mapping.columns.indices.allSatisfy {
      !mapping.columns[$0].isRequired || header.positions[$0] != nil
    }
    if isHeader { return header }
    titleDay = titleDay ?? (0..<row.count).lazy.compactMap { Day(inSentence: row.text($0)) }.first
    remember(header)
    if rowsSeen == mapping.headerWithin { try giveUp() }
    return nil
  }

  /// Throws the `ImportProblem` that says which required columns the likeliest header lacks.
  package func giveUp() throws -> Never {
    throw ImportProblem([Finding(.error, at: failurePlace, failure)])
  }

  private func bind(_ row: CSVRow) -> BoundHeader {
    let headings = (0..<row.count).map {
      row.text($0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var positions = [Int?](repeating: nil, count: mapping.columns.count)
    for (position, heading) in headings.enumerated() {
      guard let column = columnByHeading[folded(heading)], positions[column] == nil else {
        continue
      }
      positions[column] = position
    }
    return BoundHeader(
      mapping: mapping, file: file, line: row.line, headings: headings, positions: positions)
  }

  private mutating func remember(_ header: BoundHeader) {
    let matched = header.positions.count { $0 != nil }
    if matched > best?.matched ?? 0 { best = (matched, header) }
  }

  private var failurePlace: Place { Place(file: file, line: best?.header.line) }

  private var failure: String {
    if let best {
      let missing = best.header.absent.filter(\.isRequired).map { "'\($0.headers[0])'" }
      return """
        This looks like the header, but has no column \(missing.joined(separator: " and no ")). \
        If the column has a new name, add it to Imports/\(mapping.kind).yaml.
        """
    }
    return """
      None of the first \(rowsSeen.counted("row")) is a header of \(mapping.kind).\(otherDelimiter) \
      'caremarket import kinds' says which columns each kind of file has.
      """
  }

  private var otherDelimiter: String {
    guard let firstRow, firstRow.contains(where: { $0 == ";" || $0 == "\t" || $0 == "|" }) else {
      return ""
    }
    return
      " The cells do not seem to be separated by \(mapping.delimiter.rawValue)s: save the file "
      + "as \"CSV (comma delimited)\"."
  }
}
