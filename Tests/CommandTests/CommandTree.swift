import ArgumentParser
import Testing
@testable import caremarket

/// Every command of the program, with the words that lead to it.
struct CommandTree {
  struct Command: Sendable {
    let type: any ParsableCommand.Type
    /// As in `["caremarket", "provider", "list"]`.
    let path: [String]
    /// Whether it runs when only the words before its own are given.
    let isDefault: Bool

    var name: String { path.joined(separator: " ") }
    var configuration: CommandConfiguration { type.configuration }
    var isLeaf: Bool { configuration.subcommands.isEmpty }

    /// The words that run it, and nothing else.
    var names: [String] { isDefault ? [name, path.dropLast().joined(separator: " ")] : [name] }
  }

  /// The commands in the order in which help lists them, each before those below it.
  static let all = commands(of: Caremarket.self, below: [], isDefault: false)

  /// The commands that do something.
  static var leaves: [Command] { all.filter(\.isLeaf) }

  private static func commands(
    of type: any ParsableCommand.Type, below path: [String], isDefault: Bool
  ) -> [Command] {
    let path = path + [type.configuration.commandName ?? ""]
    let below = type.configuration.subcommands.flatMap { subcommand in
      commands(
        of: subcommand, below: path, isDefault: subcommand == type.configuration.defaultSubcommand)
    }
    return [Command(type: type, path: path, isDefault: isDefault)] + below
  }

  /// Returns the command that a line runs, or `nil` where it runs none that does something.
  static func command(run line: some StringProtocol) -> Command? {
    let words = line.split(separator: " ").joined(separator: " ")
    let found = leaves.flatMap { command in command.names.map { (name: $0, command: command) } }
      .filter { words == $0.name || words.hasPrefix("\($0.name) ") }
    return found.max { $0.name.count < $1.name.count }?.command
  }
}

extension CommandTree.Command: CustomTestStringConvertible {
  var testDescription: String { name }
}
