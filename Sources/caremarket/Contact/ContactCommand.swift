import ArgumentParser

struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "Keep whom to speak to at providers, and when the council did.",
    discussion: """
      A provider's single point of contact at the council is set with 'caremarket provider set'.

      Example: caremarket contact list --provider P12
      """,
    subcommands: [ContactAdd.self, ContactEnd.self, ContactList.self, ContactLog.self]
  )
}
