/// A table written for people, with aligned columns that fit the terminal.
struct TextTable {
  private let table: OutputTable
  private let places: Int?
  private let layout: TableLayout
  /// Every value as people read it, one after the other.
  private let text: Bytes
  /// Where each value ends in `text`, and how many places it takes.
  private let values: [(end: Int, width: Int)]

  /// Lays a table out in a number of places, or as wide as it likes where that is `nil`.
  init(_ table: OutputTable, places: Int?) {
    var text = Bytes()
    var values: [(end: Int, width: Int)] = []
    var widest = [Int](repeating: 0, count: table.columns.count)
    text.reserveCapacity(table.cells.count * 16)
    values.reserveCapacity(table.cells.count)
    for (index, cell) in table.cells.enumerated() {
      let start = text.count
      text.append(forPeople: cell)
      let width = DisplayWidth.of(text, from: start)
      values.append((text.count, width))
      let column = index % table.columns.count
      widest[column] = max(widest[column], width)
    }
    self.table = table
    self.places = places
    self.text = text
    self.values = values
    layout = TableLayout(TextTable.wishes(of: table, widest: widest), places: places)
  }

  private static func wishes(of table: OutputTable, widest: [Int]) -> [TableLayout.Wish] {
    zip(table.columns, widest).map { column, width in
      TableLayout.Wish(
        heading: column.heading, content: width,
        shrinks: column.kind == .text && !column.isNeverCut,
        isShownOnlyIfRoom: column.isShownOnlyIfRoom)
    }
  }

  /// The whole table, each line with its end.
  var bytes: Bytes {
    var bytes = Bytes()
    bytes.reserveCapacity(text.count * 2)
    appendHeadings(to: &bytes)
    for row in 0..<table.rowCount {
      appendRow(row, to: &bytes)
    }
    appendClosing(to: &bytes)
    return bytes
  }
}

extension TextTable {
  private func appendHeadings(to bytes: inout Bytes) {
    let lines = layout.shown.map {
      TextWrapping.lines(of: table.columns[$0.index].heading, places: $0.width)
    }
    let height = lines.map(\.count).max() ?? 0
    for line in 0..<height {
      // Headings stand on the rule below them, so the shorter ones begin further down.
      let parts = lines.map { part in
        line < height - part.count ? "" : part[line - (height - part.count)]
      }
      appendLine(parts.map { Bytes($0.utf8)[...] }, to: &bytes)
    }
    appendLine(
      layout.shown.map { Bytes(repeating: UInt8(ascii: "-"), count: $0.width)[...] }, to: &bytes)
  }

  private func appendRow(_ row: Int, to bytes: inout Bytes) {
    guard !layout.shown.contains(where: { needsLines($0, in: row) }) else {
      return appendTallRow(row, to: &bytes)
    }
    let start = bytes.count
    for (position, column) in layout.shown.enumerated() {
      if position > 0 { bytes.append(Bytes.space, times: TableLayout.gap) }
      let width = values[row * table.columns.count + column.index].width
      append(value(row, column.index), of: width, in: column, to: &bytes)
    }
    endLine(from: start, in: &bytes)
  }

  /// Appends a row of which a value is broken over lines.
  private func appendTallRow(_ row: Int, to bytes: inout Bytes) {
    let values = layout.shown.map { column in
      needsLines(column, in: row)
        ? TextWrapping.lines(
          of: String(decoding: value(row, column.index), as: UTF8.self), places: column.width
        ).map { Bytes($0.utf8)[...] } : [value(row, column.index)]
    }
    for line in 0..<(values.map(\.count).max() ?? 0) {
      appendLine(values.map { line < $0.count ? $0[line] : [] }, to: &bytes)
    }
  }

  private func appendLine(_ parts: [ArraySlice<UInt8>], to bytes: inout Bytes) {
    let start = bytes.count
    for (position, column) in layout.shown.enumerated() {
      if position > 0 { bytes.append(Bytes.space, times: TableLayout.gap) }
      let width = DisplayWidth.of(Bytes(parts[position]), from: 0)
      append(parts[position], of: width, in: column, to: &bytes)
    }
    endLine(from: start, in: &bytes)
  }

  private func append(
    _ value: ArraySlice<UInt8>, of width: Int, in column: TableLayout.Shown,
    to bytes: inout Bytes
  ) {
    guard width <= column.width else { return appendCut(value, of: width, in: column, to: &bytes) }
    if table.columns[column.index].kind.alignsRight {
      bytes.append(Bytes.space, times: column.width - width)
      bytes.append(contentsOf: value)
    } else {
      bytes.append(contentsOf: value)
      bytes.append(Bytes.space, times: column.width - width)
    }
  }

  private func appendCut(
    _ value: ArraySlice<UInt8>, of width: Int, in column: TableLayout.Shown,
    to bytes: inout Bytes
  ) {
    let room = column.width - 1
    // Only text of one byte to a place is as long as it is wide, and can be cut anywhere.
    guard width == value.count else {
      let beginning = DisplayWidth.beginning(
        of: String(decoding: value, as: UTF8.self), places: room)
      bytes.append("\(beginning)…")
      return bytes.append(Bytes.space, times: room - DisplayWidth.of(beginning))
    }
    bytes.append(contentsOf: value.prefix(room))
    bytes.append("…")
  }

  private func endLine(from start: Int, in bytes: inout Bytes) {
    while bytes.count > start, bytes.last == Bytes.space { bytes.removeLast() }
    bytes.append(Bytes.newline)
  }

  private func appendClosing(to bytes: inout Bytes) {
    var sentences = [table.closing].compactMap(\.self)
    if !layout.leftOut.isEmpty {
      let names = layout.leftOut.map { table.columns[$0].heading }.joined(separator: ", ")
      sentences.append("Not shown for want of room: \(names).")
    }
    for sentence in sentences {
      let lines = TextWrapping.lines(of: sentence, places: places ?? .max)
      bytes.append("\n\(lines.joined(separator: "\n"))\n")
    }
  }

  private func value(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let index = row * table.columns.count + column
    return text[(index == 0 ? 0 : values[index - 1].end)..<values[index].end]
  }

  private func needsLines(_ column: TableLayout.Shown, in row: Int) -> Bool {
    table.columns[column.index].wraps
      && values[row * table.columns.count + column.index].width > column.width
  }
}
