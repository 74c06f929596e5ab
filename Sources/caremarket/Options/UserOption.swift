import ArgumentParser
import Store

/// The person who makes a change, whose name is kept with it.
struct UserOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who makes the change (default: CAREMARKET_USER, else your system name).",
      valueName: "name"))
  var user: String?

  /// The name to keep with the change.
  ///
  /// - Throws: `UsageError` where there is no name, or none that can be read back from a list.
  func name() throws -> String {
    guard let name = user ?? Environment["CAREMARKET_USER"] ?? SystemUser.name else {
      throw UsageError.noUserName
    }
    let words = name.split(separator: " ").joined(separator: " ")
    guard !words.isEmpty, words.unicodeScalars.allSatisfy({ $0.properties.isPrintable }) else {
      throw UsageError.userNameUnreadable
    }
    return words
  }
}

extension UserOption {
  /// Says who makes a change, now, with a command such as "provider suspend".
  func change(by command: String) throws -> Change {
    Change(command: command, user: try name(), moment: SystemMoment.now)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar is a letter, digit, mark or space, and not a sign that steers a terminal.
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: true
    }
  }
}
