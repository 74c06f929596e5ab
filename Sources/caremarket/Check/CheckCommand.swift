import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for what needs a person's attention.",
    discussion: """
      'caremarket check' is short for 'caremarket check run'. It ends with status 1 where it finds \
      something, so that a scheduled task can tell.

      Example: caremarket check document-expired
      """,
    subcommands: [CheckRun.self, CheckDefinitions.self],
    defaultSubcommand: CheckRun.self
  )
}
