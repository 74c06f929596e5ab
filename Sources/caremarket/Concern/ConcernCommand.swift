import ArgumentParser

struct ConcernCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concern",
    abstract: "Keep concerns about providers and services, and decide what is done about them.",
    discussion: """
      A concern is a source, a type, how grave it is and where its report is kept: never what \
      happened to a child. What people who work there report is shown only to the people named for \
      it. Every open concern has a day by which it must be looked at again.

      Example: caremarket concern list --overdue
      """,
    subcommands: [ConcernDecide.self, ConcernList.self, ConcernLog.self, ConcernShow.self]
  )
}
