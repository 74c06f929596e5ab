package import GRDB
import Store
import Values

/// What is asked of proposals.
package enum FundingProposalQueries {
  /// Returns the proposals of an agreement, or of all, earliest first.
  package static func proposals(
    of agreement: Int?, _ db: Database
  ) throws -> [FundingProposal] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM fundingProposal WHERE :agreement IS NULL OR agreement = :agreement
        ORDER BY number
        """,
      arguments: ["agreement": agreement]
    ).map { try FundingProposal($0) }
  }

  /// Returns the proposal that a person names, as `F3`; throws `UnknownFundingProposal`.
  package static func proposal(_ written: String, _ db: Database) throws -> FundingProposal {
    let number = FundingProposal.numbers.number(written)
    let all = try proposals(of: nil, db)
    guard let found = all.first(where: { $0.number == number }) else {
      let open = all.filter { $0.decided == nil }.map(\.reference)
      throw UnknownFundingProposal(written: written, open: open)
    }
    return found
  }
}

extension FundingProposal {
  fileprivate init(_ row: Row) throws {
    number = row["number"]
    agreement = row["agreement"]
    from = row["fromDay"]
    tool = row["tool"]
    shares = FundingShares(weights: [row["socialCare"], row["health"], row["education"]])
    proposedBy = row["proposedBy"]
    proposedOn = row["proposedOn"]
    decided = try Decided(row)
  }
}

extension FundingProposal.Decided {
  fileprivate init?(_ row: Row) throws {
    guard row["decision"] as String? != nil else { return nil }
    decision = try row.code("decision")
    by = row["decidedBy"]
    on = row["decidedOn"]
    reference = row["decisionReference"]
    reason = row["reason"]
  }
}
