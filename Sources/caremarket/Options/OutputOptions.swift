import ArgumentParser

/// In what form, and where to, a command prints.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The form to print in (default: as the name of '--output' ends, else table).",
      valueName: "format"))
  var format: OutputFormat?

  @Option(help: ArgumentHelp("Write to a file instead of the terminal.", valueName: "file"))
  var output: String?

  /// The file to write where its name asks for a web page, for the commands that make one.
  var page: String? {
    guard format == nil, let output,
      ["html", "htm"].contains(output.split(separator: ".").last?.lowercased())
    else { return nil }
    return output
  }

  private var destination: Output {
    let format = format ?? output.flatMap(OutputFormat.init(forFile:)) ?? .table
    return Output(format: format, file: output)
  }

  /// Prints rows.
  func print(_ table: OutputTable) throws {
    try destination.print(table)
  }

  /// Prints one record.
  func print(_ record: RecordView) throws {
    try destination.print(record)
  }

  /// Prints one record, and for machines that read json another form of it.
  func print(_ record: RecordView, nested value: @autoclosure () -> JSONValue) throws {
    guard destination.format == .json else { return try print(record) }
    try destination.write(value().indentedBytes)
  }

  /// Prints one record, of which a line for each of its rows goes into CSV.
  func print(_ record: RecordView, flat table: @autoclosure () -> OutputTable) throws {
    if destination.format == .csv { return try destination.print(table()) }
    try destination.print(record)
  }

  /// Prints one record, of which machines that read json get another form and CSV its rows.
  func print(
    _ record: RecordView, nested value: @autoclosure () -> JSONValue,
    flat table: @autoclosure () -> OutputTable
  ) throws {
    if destination.format == .csv { return try destination.print(table()) }
    try print(record, nested: value())
  }

  /// Prints rows for machines, and for people the lines that say the same.
  func print(_ table: OutputTable, forPeople lines: (_ width: Int) -> [String]) throws {
    guard destination.format == .table, !table.isEmpty else { return try print(table) }
    let text = lines(output == nil ? Terminal.width : 100).joined(separator: "\n")
    try destination.write(Bytes("\(text)\n".utf8))
  }

  /// Prints a summary: nested for machines where the format is json, else as a table.
  func print(_ table: OutputTable, nested value: @autoclosure () -> JSONValue) throws {
    try destination.print(table, nested: value())
  }

  /// Prints a summary: nested for machines where the format is json, for people as lines of text that
  /// fit a width where there is one, else as a table.
  func print(
    _ table: OutputTable, nested value: @autoclosure () -> JSONValue,
    inWords text: (_ places: Int?) -> String
  ) throws {
    guard destination.format != .json else { return try print(table, nested: value()) }
    try destination.print(table, inWords: text)
  }

  /// Prints rows that people read better as lines of text, which fit a width where there is one.
  func print(_ table: OutputTable, inWords text: (_ places: Int?) -> String) throws {
    try destination.print(table, inWords: text)
  }
}
