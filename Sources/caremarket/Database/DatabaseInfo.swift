import ArgumentParser
import Foundation
import Geography
import Store
import Values

struct DatabaseInfo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Say what is in the database and when it was last changed.",
    discussion: """
      Tables without rows are left out. Moments are in Coordinated Universal Time.

      Example: caremarket database info --format json
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try database.open()
    let (facts, council) = try store.read { db in
      (try DatabaseFacts(db), try Council.fetch(db))
    }
    let file = URL(fileURLWithPath: store.path).standardizedFileURL.path
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    try output.print(
      RecordView(facts, of: council, file: file, bytes: attributes[.size] as? Int))
  }
}

extension RecordView {
  fileprivate init(_ facts: DatabaseFacts, of council: Council, file: String, bytes: Int?) {
    self.init(
      title: "The database of \(council.authority.name)",
      fields: [
        Field("file", "File", .text(file)),
        Field("bytes", "Bytes", Cell(bytes)),
        Field("schema", "Schema", .text(facts.schema)),
        Field("council", "Council", .text(council.authority.name)),
        Field("councilCode", "Code", .text(council.authority.code)),
        Field("imports", "Imports", .number(facts.imports)),
        Field("importsTakenBack", "Taken back", .number(facts.importsTakenBack)),
        Field("auditEntries", "Audit entries", Cell(facts.latest?.number)),
        Field("madeAt", "Made", Cell(facts.first?.recordedAt)),
        Field("changedAt", "Last changed", Cell(facts.latest?.recordedAt)),
        Field("changedBy", "By", Cell(facts.latest?.recordedBy)),
        Field("changedWith", "With", Cell(facts.latest?.command)),
      ],
      sections: [.table(key: "tables", heading: "Rows by table", facts.tableOfTables)])
  }
}

extension DatabaseFacts {
  fileprivate var tableOfTables: OutputTable {
    OutputTable(
      tables,
      columns: [
        .code("table", "Table") { $0.table },
        .number("rows", "Rows") { $0.rows },
      ],
      whenEmpty: "No table has rows.")
  }
}
