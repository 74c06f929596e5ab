import ArgumentParser
import Importing
import Values

struct ImportTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print the header of a kind of file, to be filled in as a spreadsheet.",
    discussion: """
      Open the file in a spreadsheet, fill in a row for each record and save it as CSV. \
      'caremarket import kinds KIND' says what each column holds.

      Example: caremarket import template providers > providers.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption

  @Option(help: ArgumentHelp("Write to a file instead of the terminal.", valueName: "file"))
  var output: String?

  @Argument(help: "The kind of file.")
  var kind: String

  func run() throws {
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    var header = Bytes()
    header.append(csvLine: try folder.mapping(kind).columns.map { .text($0.headers[0]) }[...])
    if let output {
      try OutputFile(path: output).write(header)
    } else {
      try StandardOutput.write(header)
    }
  }
}
