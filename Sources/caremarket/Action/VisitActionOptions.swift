import ArgumentParser
import QualityVisits

/// What may be said of an action after a visit alone.
struct VisitActionOptions: ParsableArguments {
  @Option(
    help: "How soon it matters: high, medium or low.", transform: ActionPriority.init(argument:))
  var priority: ActionPriority?

  @Option(help: ArgumentHelp("Why, without a word about a child.", valueName: "text"))
  var reason: String?

  @Flag(help: "The owner was reminded.")
  var reminded = false

  /// Whether any of it is said.
  var isGiven: Bool { priority != nil || reason != nil || reminded }
}

extension ActionPriority {
  /// Reads a priority from the command line.
  ///
  /// - Throws: `ValueError`, which says which there are.
  fileprivate init(argument: String) throws {
    guard let priority = ActionPriority(rawValue: argument) else {
      let known = ActionPriority.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "one of \(known)")
    }
    self = priority
  }
}
