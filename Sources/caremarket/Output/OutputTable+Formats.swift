import Spreadsheets

extension OutputTable {
  /// The table in a format, with every line ended.
  ///
  /// The width is what a table for people must fit, in places; `nil` leaves it unlimited.
  func bytes(as format: OutputFormat, width: Int?) throws -> Bytes {
    switch format {
    case .table: forPeople(width: width)
    case .csv: csv
    case .json: json
    case .markdown: inMarkdown
    case .xlsx: try Bytes(Workbook([sheet(named: "Rows")], madeOn: SystemDay.today()).xlsx())
    }
  }

  /// The table as people read it, fitted to so many places.
  func forPeople(width: Int?) -> Bytes {
    isEmpty ? Bytes("\(whenEmpty)\n".utf8) : TextTable(self, places: width).bytes
  }

  /// The table as part of a document.
  var inMarkdown: Bytes {
    isEmpty ? Bytes("\(whenEmpty)\n".utf8) : markdown
  }
}

extension OutputTable {
  /// The table as RFC 4180 has it: a line of keys, then a line for each row, ended by CR and LF.
  var csv: Bytes {
    var bytes = Bytes()
    bytes.reserveCapacity(cells.count * 16)
    bytes.append(csvLine: columns.map { .text($0.key) }[...])
    for row in rows { bytes.append(csvLine: row) }
    return bytes
  }

  /// The table as an array of objects, one to a line, with members in the order of the columns.
  var json: Bytes {
    var bytes = Bytes()
    bytes.reserveCapacity(cells.count * 32)
    let names = columns.map { JSONValue.text($0.key).bytes + [UInt8(ascii: ":")] }
    bytes.append("[")
    for (number, row) in rows.enumerated() {
      bytes.append(number == 0 ? "\n  {" : ",\n  {")
      for (name, cell) in zip(names, row) {
        if bytes.last != UInt8(ascii: "{") { bytes.append(",") }
        bytes.append(contentsOf: name)
        bytes.append(json: cell)
      }
      bytes.append("}")
    }
    bytes.append(isEmpty ? "]\n" : "\n]\n")
    return bytes
  }

  private var markdown: Bytes {
    var bytes = Bytes()
    bytes.append(markdownLine: columns.map { .text($0.heading) }[...])
    bytes.append("|")
    for column in columns { bytes.append(column.kind.alignsRight ? " ---: |" : " --- |") }
    bytes.append("\n")
    for row in rows { bytes.append(markdownLine: row) }
    if let closing { bytes.append("\n\(closing)\n") }
    return bytes
  }
}
