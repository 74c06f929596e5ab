import ArgumentParser
import Values

/// A word on the command line where a noun or a verb should be.
///
/// The parser calls it an unexpected argument; people want to know which words there are.
struct UnknownCommand: UserFacingError {
  let word: String
  /// The words before it, as in `caremarket provider`.
  let command: String
  let known: [String]

  var exitStatus: ExitStatus { .usage }

  var description: String {
    let nearest = EditDistance.nearest(to: word, among: known)
    let advice = nearest.map { "Did you mean '\(command) \($0)'?" } ?? "See '\(command) --help'."
    return "There is no command '\(command) \(word)'. \(advice)"
  }
}

extension UnknownCommand {
  /// Finds the word that stands where a command should, or `nil` where all of them are known.
  init?(in arguments: [String]) {
    var command: any ParsableCommand.Type = Caremarket.self
    var path = Caremarket.configuration.commandName ?? ""
    for word in arguments.prefix(while: { !$0.hasPrefix("-") }) {
      let below = command.configuration.subcommands
      guard !below.isEmpty, word != "help" else { return nil }
      guard let next = below.first(where: { $0.configuration.commandName == word }) else {
        // The word may be meant for the command that runs when none is named.
        if command.configuration.defaultSubcommand != nil { return nil }
        self.init(
          word: word, command: path, known: below.compactMap { $0.configuration.commandName })
        return
      }
      (command, path) = (next, "\(path) \(word)")
    }
    return nil
  }
}
