/// Where and in what form a command prints what it was asked for.
struct Output {
  let format: OutputFormat
  /// The file to write, or `nil` for the terminal or whatever stands in its place.
  let file: String?

  /// Prints rows.
  func print(_ table: OutputTable) throws {
    try write(try table.bytes(as: format, width: width))
  }

  /// Prints one record.
  func print(_ record: RecordView) throws {
    try write(try record.bytes(as: format, width: width))
    guard format == .csv, record.hasTables else { return }
    StandardError.say("Only the fields fit in csv. Use '--format json' for the lists as well.")
  }

  /// Prints a summary: nested for machines where the format is json, else as a table.
  func print(_ table: OutputTable, nested value: @autoclosure () -> JSONValue) throws {
    guard format == .json else { return try print(table) }
    try write(value().indentedBytes)
  }

  /// Prints rows that people read better as lines of text than in columns.
  ///
  /// The text is given the width it must fit, or `nil` where there is none.
  func print(_ table: OutputTable, inWords text: (_ places: Int?) -> String) throws {
    guard format == .table, !table.isEmpty else { return try print(table) }
    try write(Bytes("\(text(width))\n".utf8))
  }

  /// A file is as wide as it needs to be; a terminal is as wide as it is.
  private var width: Int? { file == nil ? Terminal.width : nil }

  func write(_ bytes: Bytes) throws {
    guard let file else {
      guard format != .xlsx else { throw UsageError.spreadsheetWithoutFile }
      return try StandardOutput.write(bytes)
    }
    try OutputFile(path: file).write(bytes)
  }
}
