import ArgumentParser
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct FundingDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Agree to a proposed funding split, or refuse it.",
    discussion: """
      Whoever proposed it cannot decide it. Once agreed, the split that holds is closed on the day from \
      which the new one was proposed, and the new one is added.

      Example: caremarket funding decide F3 --agree --decision-reference JFP/2026/14
      """
  )

  /// What the panel decided.
  enum Outcome: EnumerableFlag {
    case agree
    case refuse
  }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The proposal, as F3.")
  var proposal: String

  @Flag(help: "Whether it is agreed or refused.")
  var outcome: Outcome

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String

  @Option(help: ArgumentHelp("Who decided (default: who makes the change).", valueName: "name"))
  var decidedBy: String?

  @Option(help: ArgumentHelp("Why, without a word about the child.", valueName: "text"))
  var reason: String?

  func validate() throws {
    try decisionReference.mustBeWritten(as: "--decision-reference")
    try decidedBy?.mustBeWritten(as: "--decided-by")
    try reason?.mustBeWritten(as: "--reason")
  }

  func run() throws {
    let decided = FundingProposal.Decided(
      decision: outcome == .agree ? .agreed : .refused, by: try decidedBy ?? user.name(),
      on: try step.day(), reference: decisionReference, reason: reason)
    let change = try user.change(by: "funding decide")
    let (found, agreement) = try database.open().change(change) { db in
      let proposal = try FundingProposalQueries.proposal(proposal, db)
      try FundingDeciding(proposal, decided).decide(Recording(change), db)
      return (proposal, try AgreementQueries.agreement(proposal.agreement, db))
    }
    try StandardOutput.say(FundingDecide.sentence(found, agreement, decided.decision))
  }

  private static func sentence(
    _ proposal: FundingProposal, _ agreement: Agreement, _ decision: FundingProposal.Decision
  ) -> String {
    guard decision == .agreed else {
      return "Refused \(proposal.reference): who pays for \(agreement.reference) stays as it is."
    }
    let shares = FundingSplit.Funder.allCases.map { funder in
      "\(funder.title.lowercased()) \(proposal.shares[funder].inWords)"
    }
    return """
      Agreed \(proposal.reference): from \(proposal.from.inWords) \(agreement.reference) is paid by \
      \(shares.joined(separator: ", ")).
      """
  }
}
