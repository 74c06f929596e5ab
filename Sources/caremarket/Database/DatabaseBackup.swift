import ArgumentParser
import Store
import Values

struct DatabaseBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database to a new file, and check that it is sound.",
    discussion: """
      The copy is of one moment, even while others work with the database, and only you may read \
      it. A file that is there is never written over. Ends with 1 where the database, and so the \
      copy, is not sound.

      Example: caremarket database backup backup-2026-04-01.sqlite
      """
  )

  @OptionGroup var database: DatabaseOption

  @Argument(help: "The file to make.")
  var file: String

  func run() throws {
    let store = try database.open()
    try store.backUp(to: file)
    let verification = try store.read { db in try AuditTrail.verify(db) }
    try StandardOutput.say(
      """
      Copied '\(store.path)' to '\(file)', with \(verification.entries.counted("audit entry", "audit entries")).
      Last seal: \(verification.lastSeal)
      """)
    let findings = try store.check()
    guard !findings.isEmpty else { return }
    findings.forEach { StandardError.say($0.description) }
    StandardError.say("The copy is as unsound as the database. Keep the last backup that is sound.")
    throw CommandEnding(status: .foundSomething)
  }
}
