import ArgumentParser

struct StatementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Write the market position statement.",
    discussion: """
      The statement tells providers what is there and what the council needs.

      Example: caremarket statement write --output statement
      """,
    subcommands: [
      StatementWrite.self, StatementExplain.self, StatementAttack.self, StatementCompare.self,
      StatementDashboard.self, StatementTemplate.self,
    ]
  )
}
