package import CSVReading
package import Values

/// Looks for the header among the first rows of a file, and for a day in the titles above it.
package struct HeaderSearch {
  private let mapping: ImportMapping
  private let file: String
  private let columnByHeading: [String: Int]
  private var best: (matched: Int, header: BoundHeader)?
  private var rowsSeen = 0
  /// A character, other than the mapping's, by which the cells of some row may be separated.
  private var otherDelimiter: ImportMapping.Delimiter?
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
    let header = bind(row)
    let isHeader = mapping.columns.indices.allSatisfy {
      !mapping.columns[$0].isRequired || header.positions[$0] != nil
    }
    if isHeader { return header }
    titleDay = titleDay ?? (0..<row.count).lazy.compactMap { Day(inSentence: row.text($0)) }.first
    remember(header)
    otherDelimiter = otherDelimiter ?? delimiter(in: row)
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

  /// A row of cells may hold a heading by chance, but hardly two.
  private mutating func remember(_ header: BoundHeader) {
    let matched = header.positions.count { $0 != nil }
    if matched > best?.matched ?? 1 { best = (matched, header) }
  }

  private var failurePlace: Place { Place(file: file, line: best?.header.line) }

  private var failure: String {
    guard rowsSeen > 0 else { return "The file holds nothing but empty lines. Export it again." }
    guard let header = best?.header else { return noHeader }
    return """
      This looks like the header, but lacks \(names(header.absent, "and")). \
      \(unknown(in: header))If a column has a new name, add that to Imports/\(mapping.kind).yaml.
      """
  }

  private var noHeader: String {
    let searched =
      rowsSeen < mapping.headerWithin || rowsSeen == 1
      ? "No row of the file" : "None of the first \(rowsSeen) rows"
    let other = otherDelimiter.map {
      """
      The cells seem to be separated by \($0.rawValue)s instead of \(mapping.delimiter.rawValue)s: \
      save the file as "CSV (comma delimited)".
      """
    }
    return """
      \(searched) is a header of \(mapping.kind), with \(names(mapping.columns, "and")). \
      \(other ?? "'caremarket import kinds \(mapping.kind)' lists the columns it may have.")
      """
  }

  /// The names of the columns that must be there.
  private func names(_ columns: [ColumnMapping], _ conjunction: String) -> String {
    let names = columns.filter(\.isRequired).map { "'\($0.headers[0])'" }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  private func unknown(in header: BoundHeader) -> String {
    let headings = header.unmatched.compactMap(\.heading)
    guard !headings.isEmpty else { return "" }
    let more = headings.count > 8 ? " and others" : ""
    let listed = headings.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return "Its columns \(listed)\(more) are not known. "
  }

  private func delimiter(in row: CSVRow) -> ImportMapping.Delimiter? {
    let text = row.text(0)
    return ImportMapping.Delimiter.allCases.first { delimiter in
      delimiter != mapping.delimiter && text.utf8.contains(delimiter.byte)
    }
  }
}
