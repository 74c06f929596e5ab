import ArgumentParser

struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "Follow up what must be done after visits and concerns.",
    discussion: """
      Every action has an owner, a day and a priority. Somebody else than its owner closes it, with \
      the evidence that it was done.

      Example: caremarket action list --overdue
      """,
    subcommands: [ActionClose.self, ActionList.self, ActionShow.self, ActionUpdate.self]
  )
}
