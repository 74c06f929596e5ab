import ArgumentParser
import Testing

@testable import caremarket

@Suite struct CommandTests {
  @Test(arguments: CommandTree.all)
  func `a command says what it does in a sentence`(_ command: CommandTree.Command) {
    let abstract = command.configuration.abstract
    #expect(abstract.first?.isUppercase == true)
    #expect(abstract.hasSuffix("."))
    #expect(command.configuration.commandName != nil)
  }

  @Test(arguments: CommandTree.leaves)
  func `a command that does something shows how in an example`(_ command: CommandTree.Command) {
    let discussion = command.configuration.discussion
    #expect(command.names.contains { discussion.contains("caremarket") && discussion.contains($0) })
  }

  @Test(arguments: CommandTree.leaves)
  func `a command that does something is run in a transcript`(_ command: CommandTree.Command) {
    #expect(CommandTests.names.contains(command.name))
  }

  @Test(arguments: CommandTree.all)
  func `help fits 80 columns`(_ command: CommandTree.Command) {
    let help = HelpText.help(for: command.type, places: 80)
    #expect(help.split(separator: "\n").filter { DisplayWidth.of(String($0)) > 80 } == [])
  }

  /// The names of the commands that any transcript runs, whether first or after a pipe.
  private static let names = Set(
    Transcript.all.flatMap(\.steps).flatMap { $0.command.split(separator: "|") }
      .compactMap { CommandTree.command(run: $0)?.name })
}
