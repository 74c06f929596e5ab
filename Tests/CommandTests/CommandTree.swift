import ArgumentParser
import Testing
@testable import caremarket

/// Every command of the program, with the words that lead to it.
struct CommandTree {
  struct Command: Sendable {
    let type: any ParsableCommand.Type
    /// As in `["caremarket", "provider", "list"]`.
    let path: [String]

    var name: String { path.joined(separator: " ") }
    var configuration: CommandConfiguration { type.configuration }
    var isLeaf: Bool { configuration.subcommands.isEmpty }
  }

  /// The commands in the order in which help lists them, each before those below it.
  static let all = commands(of: Caremarket.self, below: [])

  /// The commands that do something.
  static var leaves: [Command] { all.filter(\.isLeaf) }

  private static func commands(
    of type: any ParsableCommand.Type, below path: [String]
  ) -> [Command] {
    let path = path + [type.configuration.commandName ?? ""]
    let below = type.configuration.subcommands.flatMap { commands(of: $0, below: path) }
    return [Command(type: type, path: path)] + below
  }
}

extension CommandTree.Command: CustomTestStringConvertible {
  var testDescription: String { name }
}
