import ArgumentParser

/// What can be done with the example council.
struct ExampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "example",
    abstract: "Make the files of an invented council to try things on.",
    subcommands: [ExampleWrite.self]
  )
}
