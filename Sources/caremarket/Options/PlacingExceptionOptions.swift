import ArgumentParser
import PlacementAgreements
import ProviderRegister
import QualityVisits
import Values

/// A decision of two people to place although a rule says no.
struct PlacingExceptionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Why it is placed there although a rule says no, without a word about the child.",
      valueName: "text"))
  var exception: String?

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String?

  @Option(help: ArgumentHelp("Who decided (default: who makes the change).", valueName: "name"))
  var decidedBy: String?

  @Option(help: ArgumentHelp("Who else approved it.", valueName: "name"))
  var approvedBy: String?

  func validate() throws {
    let given = [exception, decisionReference, approvedBy]
    guard given.allSatisfy({ $0 == nil }) || !given.contains(nil) else {
      throw ValidationError(
        "'--exception', '--decision-reference' and '--approved-by' are given together.")
    }
    try exception?.mustBeWritten(as: "--exception")
    try decisionReference?.mustBeWritten(as: "--decision-reference")
    try approvedBy?.mustBeWritten(as: "--approved-by")
  }

  /// Makes the decision, or `nil` where no rule is set aside.
  ///
  /// Throws where it is one person, or where the reason may tell who a child is.
  func exception(by user: UserOption, _ words: PlainWords) throws -> PlacingException? {
    guard let exception, let decisionReference, let approvedBy else { return nil }
    var findings: [Finding] = []
    words.check(Written(exception, at: Place(file: "--exception")), &findings)
    guard findings.isEmpty else { throw PrivateWords(findings: findings) }
    return PlacingException(
      reason: exception, decisionReference: decisionReference,
      people: try TwoPeople(decidedBy: decidedBy ?? user.name(), approvedBy: approvedBy))
  }
}
