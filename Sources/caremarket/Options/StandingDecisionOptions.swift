import ArgumentParser
import Definitions
import ProviderRegister
import Values

/// A decision to stop placing or to open it again, with the two people who must agree to it.
struct StandingDecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Why, as a code of Contracts/Register/standing-reasons.yaml.", valueName: "code"))
  var reason: String

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String

  @Option(help: ArgumentHelp("Who decided.", valueName: "name"))
  var decidedBy: String

  @Option(help: ArgumentHelp("Who else approved it.", valueName: "name"))
  var approvedBy: String

  @OptionGroup var from: FromOption

  func validate() throws {
    try decisionReference.mustBeWritten(as: "--decision-reference")
    try decidedBy.mustBeWritten(as: "--decided-by")
    try approvedBy.mustBeWritten(as: "--approved-by")
  }

  /// Makes the decision; throws where it is one person, or the reason is not for this use.
  func decision(for use: String, _ reasons: CodeDefinitions) throws -> StandingDecision {
    let day = try from.day()
    return StandingDecision(
      reason: try reasons.code(reason, for: use, on: day).code, reference: decisionReference,
      people: try TwoPeople(decidedBy: decidedBy, approvedBy: approvedBy), from: day)
  }
}
