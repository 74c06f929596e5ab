package import GRDB
package import ProviderRegister
import Store
package import Values

/// The proposing of another funding split, by the levels of a child's needs.
package struct FundingProposing: Sendable {
  private let agreement: Agreement
  private let tool: FundingTool
  /// The names of levels by the codes of domains.
  private let levels: [String: String]
  private let from: Day

  package init(
    for agreement: Agreement, by tool: FundingTool, levels: [String: String], from day: Day
  ) {
    self.agreement = agreement
    self.tool = tool
    self.levels = levels
    from = day
  }

  package var shares: FundingShares { tool.shares(levels) }

  /// Returns what the split would do to each partner's year; throws what `check` throws.
  package func effect(_ book: FundingBook, _ db: Database) throws -> FundingEffect {
    try check(db)
    return FundingEffect(
      on: agreement.number, splits: try FeeQueries.book(of: agreement.number, db).splits,
      proposed: shares, from: from, book)
  }

  /// Throws `AgreementProblem` with everything that speaks against the proposal.
  package func check(_ db: Database) throws {
    var problems = tool.problems(with: levels)
    if levels.isEmpty { problems.append(Message.noLevels(tool)) }
    problems += try dayProblems(db)
    let open = try FundingProposalQueries.proposals(of: agreement.number, db)
      .filter { $0.decided == nil }
    problems += open.map(Message.open)
    guard problems.isEmpty else { throw AgreementProblem(agreement.reference, problems) }
  }

  /// Records the proposal and returns its number as people write it; throws what `check` throws.
  package func propose(
    on day: Day, _ recording: Recording, _ db: Database
  ) throws -> String {
    try check(db)
    let shares = shares
    try db.insert(
      into: "fundingProposal",
      [
        ("agreement", agreement.number), ("fromDay", from), ("tool", tool.name),
        ("socialCare", shares[.socialCare].hundredths), ("health", shares[.health].hundredths),
        ("education", shares[.education].hundredths), ("proposedBy", recording.user),
        ("proposedOn", day), ("recordedAt", recording.at),
      ])
    let number = Int(db.lastInsertedRowID)
    for (domain, level) in tool.levels(levels) {
      try db.insert(
        into: "fundingProposalLevel",
        [("proposal", number), ("domain", domain.code), ("level", level.name)])
    }
    return FundingProposal.numbers.text(number)
  }

  private func dayProblems(_ db: Database) throws -> [String] {
    let steps = try AgreementQueries.steps(of: agreement.number, db)
    let end = AgreementState(steps, asAt: from).end
    if from < agreement.from { return [Message.before(agreement.from)] }
    if let end, end <= from { return [Message.ended(end)] }
    let later = try FeeQueries.book(of: agreement.number, db).splits
      .map(\.range.from).filter { $0 > from }
    return later.map(Message.later)
  }
}

private enum Message {
  static func noLevels(_ tool: FundingTool) -> String {
    """
    Say how grave the child's needs are, as in '--level education=high'. The domains are: \
    \(tool.domains.map(\.code).joined(separator: ", ")).
    """
  }

  static func open(_ proposal: FundingProposal) -> String {
    """
    \(proposal.reference), proposed by \(proposal.proposedBy) on \(proposal.proposedOn.inWords), is not \
    decided yet. Decide it first with 'caremarket funding decide \(proposal.reference)'.
    """
  }

  static func before(_ from: Day) -> String {
    "It begins on \(from.inWords), so no split can hold before."
  }

  static func ended(_ end: Day) -> String {
    "Its last day is \(end.adding(days: -1).inWords), so no split can hold after."
  }

  static func later(_ day: Day) -> String {
    "A split from \(day.inWords) is recorded already. Propose one from that day or later."
  }
}
