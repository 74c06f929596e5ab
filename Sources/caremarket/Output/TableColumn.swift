import Values

/// A column of a table made from rows of one kind: what it is called, and how to find its value.
///
/// Keeping the three together is what makes every format show the same columns in the same order.
struct TableColumn<Row> {
  let description: OutputTable.Column
  let cell: (Row) -> Cell

  private init(
    _ key: String, _ heading: String, _ kind: Cell.Kind, cell: @escaping (Row) -> Cell
  ) {
    description = OutputTable.Column(key: key, heading: heading, kind: kind)
    self.cell = cell
  }

  private init(_ description: OutputTable.Column, cell: @escaping (Row) -> Cell) {
    self.description = description
    self.cell = cell
  }
}

extension TableColumn {
  static func text(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> String?
  ) -> TableColumn {
    TableColumn(key, heading, .text) { row in value(row).map(Cell.text) ?? .missing }
  }

  /// Words from a list of codes, which people read as words and machines as the code.
  static func code(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> String?
  ) -> TableColumn {
    TableColumn(key, heading, .text) { row in value(row).map(Cell.code) ?? .missing }
  }

  /// Values of several kinds, one under the other.
  static func cell(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> Cell
  ) -> TableColumn {
    TableColumn(key, heading, .number, cell: value)
  }

  /// Red, amber or green.
  static func rating(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> Rating?
  ) -> TableColumn {
    TableColumn(key, heading, .text) { row in value(row).map(Cell.rating) ?? .missing }
  }

  static func list(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> [String]
  ) -> TableColumn {
    TableColumn(key, heading, .text) { row in .list(value(row)) }
  }

  static func number(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> Int?
  ) -> TableColumn {
    TableColumn(key, heading, .number) { row in value(row).map(Cell.number) ?? .missing }
  }

  static func decimal(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> ExactDecimal?
  ) -> TableColumn {
    TableColumn(key, heading, .number) { row in value(row).map(Cell.decimal) ?? .missing }
  }

  static func money(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> Money?
  ) -> TableColumn {
    TableColumn(key, heading, .number) { row in value(row).map(Cell.money) ?? .missing }
  }

  static func miles(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> Miles?
  ) -> TableColumn {
    TableColumn(key, heading, .number) { row in value(row).map(Cell.miles) ?? .missing }
  }

  static func day(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> Day?
  ) -> TableColumn {
    TableColumn(key, heading, .day) { row in value(row).map(Cell.day) ?? .missing }
  }

  static func flag(
    _ key: String, _ heading: String, _ value: @escaping (Row) -> Bool?
  ) -> TableColumn {
    TableColumn(key, heading, .flag) { row in value(row).map(Cell.flag) ?? .missing }
  }
}

extension TableColumn {
  /// Shown on a terminal only where there is room; every other format always has it.
  var ifRoom: TableColumn {
    var description = description
    description.isShownOnlyIfRoom = true
    return TableColumn(description, cell: cell)
  }

  /// Broken over lines on a narrow terminal instead of cut short, for sentences.
  var wrapping: TableColumn {
    var description = description
    description.wraps = true
    return TableColumn(description, cell: cell)
  }

  /// Added up below the rows of a spreadsheet.
  var summed: TableColumn {
    var description = description
    description.isSummed = true
    return TableColumn(description, cell: cell)
  }

  /// The same column of rows that have these in them.
  func of<Outer>(_ row: @escaping (Outer) -> Row) -> TableColumn<Outer> {
    TableColumn<Outer>(description) { outer in cell(row(outer)) }
  }

  /// Never cut short, for what means nothing in part, such as a reference or a moment.
  var whole: TableColumn {
    var description = description
    description.isNeverCut = true
    return TableColumn(description, cell: cell)
  }
}
