import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Values

/// A decision of two people to set rules aside.
struct OverrideOptions: ParsableArguments {
  @Option(
    name: .customLong("override"),
    help: ArgumentHelp("A rule to set aside; may be given several times.", valueName: "rule"),
    transform: OverriddenRule.init(argument:))
  var rules: [OverriddenRule] = []

  @Option(help: ArgumentHelp("Why, without a word about the child.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String?

  @Option(help: ArgumentHelp("Who decided (default: who makes the change).", valueName: "name"))
  var decidedBy: String?

  @Option(help: ArgumentHelp("Who else approved it.", valueName: "name"))
  var approvedBy: String?

  func validate() throws {
    let given = [reason, decisionReference, approvedBy]
    guard rules.isEmpty == given.allSatisfy({ $0 == nil }), rules.isEmpty || !given.contains(nil)
    else {
      throw ValidationError(
        "'--override', '--reason', '--decision-reference' and '--approved-by' are given together.")
    }
    try reason?.mustBeWritten(as: "--reason")
    try decisionReference?.mustBeWritten(as: "--decision-reference")
    try approvedBy?.mustBeWritten(as: "--approved-by")
  }

  /// Makes the decision, or `nil` where no rule is set aside; throws where it is one person.
  func override(by user: UserOption) throws -> Override? {
    guard !rules.isEmpty, let reason, let decisionReference, let approvedBy else { return nil }
    return Override(
      rules: rules, reason: reason, decisionReference: decisionReference,
      people: try TwoPeople(decidedBy: decidedBy ?? user.name(), approvedBy: approvedBy))
  }
}

extension OverriddenRule {
  /// Reads a rule from the command line.
  ///
  /// - Throws: `ValueError`, which says which there are.
  fileprivate init(argument: String) throws {
    guard let rule = OverriddenRule(rawValue: argument) else {
      let known = OverriddenRule.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "one of \(known)")
    }
    self = rule
  }
}
