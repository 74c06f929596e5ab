import Spreadsheets

/// One record to print, with all that is known of it under headings.
struct RecordView: Sendable {
  /// One thing that is known.
  struct Field: Sendable {
    /// The stable name for machines, in lowerCamelCase.
    let key: String
    /// The name for people.
    let label: String
    let cell: Cell

    init(_ key: String, _ label: String, _ cell: Cell) {
      self.key = key
      self.label = label
      self.cell = cell
    }
  }

  /// What stands under one heading.
  enum Section: Sendable {
    case fields(heading: String, [Field])
    /// Rows that belong to the record, under a key for machines.
    case table(key: String, heading: String, OutputTable)
  }

  let title: String
  let fields: [Field]
  let sections: [Section]

  init(title: String, fields: [Field], sections: [Section] = []) {
    self.title = title
    self.fields = fields
    self.sections = sections
  }
}

extension RecordView.Section {
  var heading: String {
    switch self {
    case .fields(let heading, _), .table(_, let heading, _): heading
    }
  }

  /// The fields under the heading; rows are none.
  var fields: [RecordView.Field] {
    if case .fields(_, let fields) = self { fields } else { [] }
  }
}

extension RecordView {
  /// Every field, those under headings too.
  var allFields: [Field] { fields + sections.flatMap(\.fields) }

  /// Whether some of the record is rows, which a line of CSV cannot hold.
  var hasTables: Bool {
    sections.contains { section in
      if case .table = section { true } else { false }
    }
  }

  func bytes(as format: OutputFormat, width: Int?) throws -> Bytes {
    switch format {
    case .table: RecordText(self, places: width).bytes
    case .csv: csv
    case .json: json.indentedBytes
    case .markdown: markdown
    case .xlsx: try Bytes(Workbook(sheets, madeOn: SystemDay.today()).xlsx())
    }
  }

  /// The fields as a line of keys and a line of values.
  private var csv: Bytes {
    var bytes = Bytes()
    bytes.append(csvLine: allFields.map { .text($0.key) }[...])
    bytes.append(csvLine: allFields.map(\.cell)[...])
    return bytes
  }

  var json: JSONValue {
    let members = allFields.map { JSONValue.Member(key: $0.key, value: JSONValue($0.cell)) }
    let tables = sections.compactMap { section -> JSONValue.Member? in
      guard case .table(let key, _, let table) = section else { return nil }
      return JSONValue.Member(key: key, value: JSONValue(table))
    }
    return .object(members + tables)
  }

  private var markdown: Bytes {
    var bytes = Bytes()
    bytes.append("# ")
    bytes.append(markdown: .text(title))
    bytes.append("\n")
    bytes.append(markdownFields: fields)
    for section in sections {
      switch section {
      case .fields(let heading, let fields):
        bytes.append("\n## \(heading)\n")
        bytes.append(markdownFields: fields)
      case .table(_, let heading, let table):
        bytes.append("\n## \(heading)\n\n")
        bytes.append(contentsOf: table.inMarkdown)
      }
    }
    return bytes
  }
}

extension Bytes {
  fileprivate mutating func append(markdownFields fields: [RecordView.Field]) {
    guard !fields.isEmpty else { return }
    append("\n")
    for field in fields {
      append("- **\(field.label)**: ")
      append(markdown: field.cell)
      append("\n")
    }
  }
}
