import Values

/// A record written for people: labels on the left, what is known on the right.
struct RecordText {
  private let record: RecordView
  private let places: Int?
  private let labelWidth: Int

  init(_ record: RecordView, places: Int?) {
    self.record = record
    self.places = places
    let labels = record.fields + record.sections.flatMap(\.fields)
    labelWidth = labels.map { DisplayWidth.of($0.label) }.max() ?? 0
  }

  var bytes: Bytes {
    var bytes = Bytes()
    bytes.append("\(record.title)\n")
    if !record.fields.isEmpty { bytes.append("\n") }
    append(record.fields, to: &bytes)
    for section in record.sections {
      bytes.append("\n\(section.heading)\n\n")
      switch section {
      case .fields(_, let fields): append(fields, to: &bytes)
      case .table(_, _, let table):
        bytes.append(contentsOf: table.forPeople(width: places))
      }
    }
    return bytes
  }

  private func append(_ fields: [RecordView.Field], to bytes: inout Bytes) {
    for field in fields {
      for (number, line) in lines(of: field.cell).enumerated() {
        let label = number == 0 ? field.label : ""
        let padding = labelWidth - DisplayWidth.of(label) + TableLayout.gap
        bytes.append(label)
        bytes.append(Bytes.space, times: padding)
        bytes.append("\(line)\n")
      }
    }
  }

  private func lines(of cell: Cell) -> [String] {
    let text = inWords(cell)
    guard let places else { return [text] }
    let room = max(shortestValue, places - labelWidth - TableLayout.gap)
    let lines = TextWrapping.lines(of: text, places: room)
    return lines.isEmpty ? [""] : lines
  }

  /// The value as a sentence would have it: here there is room for whole months.
  private func inWords(_ cell: Cell) -> String {
    if case .day(let day) = cell { return day.inWords }
    var bytes = Bytes()
    bytes.append(forPeople: cell)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// On the narrowest terminals a value keeps at least this many places beside its label.
private let shortestValue = 20
