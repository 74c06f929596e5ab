import ArgumentParser

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "See who changed what and when, and that nobody altered the record of it.",
    discussion: """
      Every change of the database adds an entry to the audit trail. Each entry is sealed together \
      with the one before it, so that a later alteration of any of them shows.

      Example: caremarket audit log --record P12
      """,
    subcommands: [AuditLog.self, AuditVerify.self]
  )
}
