import ArgumentParser
import Store

struct ImportHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the imports, newest first.",
    discussion: """
      Imports that were taken back stay in the list.

      Example: caremarket import history --format csv --output imports.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let batches = try database.open().read { db in try ImportBatches.all(db) }
    try output.print(
      OutputTable(
        batches,
        columns: [
          .number("number", "Import") { $0.number },
          .text("kind", "Kind") { $0.kind }.whole,
          .text("files", "Files") { $0.files }.wrapping,
          .text("asAt", "As at") { $0.asAt }.ifRoom,
          .text("summary", "What it changed") { $0.summary }.wrapping,
          .text("recordedAt", "When") { $0.recordedAt }.whole.ifRoom,
          .text("recordedBy", "By") { $0.recordedBy }.ifRoom,
          .text("undoneAt", "Taken back") { $0.undoneAt }.whole,
        ],
        whenEmpty: "Nothing has been imported yet."))
  }
}
