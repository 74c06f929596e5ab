import ArgumentParser

struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "Follow up what must be done: after visits, and by the sufficiency action plan.",
    discussion: """
      Actions after visits and concerns are numbered A7, those of a plan 2.3: the third of its second \
      workstream. Both have an owner and a day, and somebody else than the owner closes them, with \
      the evidence that it was done.

      Example: caremarket action list --overdue
      """,
    subcommands: [
      ActionClose.self, ActionImport.self, ActionList.self, ActionReport.self, ActionShow.self,
      ActionUpdate.self,
    ]
  )
}
