import ArgumentParser
import Store

struct DatabaseRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup in the place of the database.",
    discussion: """
      The backup is checked first, and stays as it is. A database that is there is only replaced \
      with --replace; it is then kept beside the restored one under a name with the day. Everything \
      recorded since the backup was made is missing from the restored database, whose audit trail \
      says that it was restored.

      Example: caremarket database restore backup-2026-04-01.sqlite --replace
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption

  @Argument(help: "The backup.")
  var file: String

  @Flag(help: "Replace the database that is there.")
  var replace = false

  func run() throws {
    let kept = try Store.restore(
      file, at: database.path, replacing: replace, on: SystemDay.today(),
      user.change(by: "database restore"))
    let words = kept.map { " The database that was there is kept as '\($0)'." } ?? ""
    try StandardOutput.say("Restored '\(database.path)' from '\(file)'.\(words)")
  }
}
