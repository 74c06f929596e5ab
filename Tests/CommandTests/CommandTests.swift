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
    #expect(command.configuration.discussion.contains(command.name))
  }

  @Test(arguments: CommandTree.leaves)
  func `a command that does something is run in a transcript`(_ command: CommandTree.Command) {
    let lines = Transcript.all.flatMap(\.steps).map(\.command)
    #expect(lines.contains { runs(command.name, line: $0) })
  }

  @Test(arguments: CommandTree.all)
  func `help fits 80 columns`(_ command: CommandTree.Command) {
    let help = HelpText.help(for: command.type, places: 80)
    #expect(help.split(separator: "\n").filter { DisplayWidth.of(String($0)) > 80 } == [])
  }

  /// Whether a line runs a command, at its beginning or after a pipe.
  private func runs(_ command: String, line: String) -> Bool {
    line.split(separator: "|").contains { part in
      let words = part.split(separator: " ").joined(separator: " ")
      return words == command || words.hasPrefix("\(command) ")
    }
  }
}
