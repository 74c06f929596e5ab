package import GRDB
package import ProviderRegister
import Store
import Values

/// The decision on a proposed funding split, which somebody else than the proposer takes.
package struct FundingDeciding: Sendable {
  private let proposal: FundingProposal
  private let decided: FundingProposal.Decided

  package init(_ proposal: FundingProposal, _ decided: FundingProposal.Decided) {
    self.proposal = proposal
    self.decided = decided
  }

  /// Records the decision; one that agrees ends the split that holds and adds the proposed one.
  ///
  /// Throws `FundingDecisionProblem` where the proposer decides, or it was decided already.
  package func decide(_ recording: Recording, _ db: Database) throws {
    try check()
    try db.execute(
      sql: """
        UPDATE fundingProposal SET decision = ?, decidedBy = ?, decidedOn = ?,
          decisionReference = ?, reason = ?
        WHERE number = ?
        """,
      arguments: [
        decided.decision.rawValue, decided.by, decided.on, decided.reference, decided.reason,
        proposal.number,
      ])
    if decided.decision == .agreed { try apply(recording, db) }
  }

  private func check() throws {
    if let earlier = proposal.decided {
      throw FundingDecisionProblem.decidedAlready(proposal.reference, earlier)
    }
    if decided.on < proposal.proposedOn {
      throw FundingDecisionProblem.tooEarly(proposal.reference, proposal.proposedOn)
    }
    let people = try? TwoPeople(decidedBy: decided.by, approvedBy: proposal.proposedBy)
    guard people != nil else {
      throw FundingDecisionProblem.samePerson(proposal.reference, proposal.proposedBy)
    }
  }

  private func apply(_ recording: Recording, _ db: Database) throws {
    let rows = DatedRows(.splits, of: proposal.agreement)
    try rows.end(from: proposal.from, recording, db)
    try rows.withdraw(from: proposal.from, recording, db)
    guard let range = DayRange(from: proposal.from, until: nil) else { return }
    try proposal.shares.split(range, decisionReference: decided.reference)
      .insert(of: proposal.agreement, by: proposal.number, recording, db)
  }
}
