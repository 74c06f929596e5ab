import ArgumentParser
import Store
import Values

struct DatabaseCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that the database file is sound.",
    discussion: """
      Checked are the file itself, that every record which another one names is there, and the \
      audit trail. Whether the records make sense is what 'caremarket check' looks at. Ends with 1 \
      where something was found.

      Example: caremarket database check --format json
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let store = try database.open()
    let findings = try store.check()
    try output.print(
      OutputTable(
        findings: findings,
        whenEmpty: "'\(store.path)' is sound: the file, its references and its audit trail hold."))
    if !findings.isEmpty { throw CommandEnding(status: .foundSomething) }
  }
}
