import ArgumentParser

struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "database",
    abstract: "Look after the database: what is in it, backups, and whether it is sound.",
    discussion: """
      The database is one file. Copy it with 'caremarket database backup', not by hand: a copy \
      made while a command writes may hold half of what it wrote.

      Example: caremarket database backup backup-2026-04-01.sqlite
      """,
    subcommands: [
      DatabaseBackup.self, DatabaseCheck.self, DatabaseInfo.self, DatabaseRestore.self,
    ]
  )
}
