package import GRDB
package import PlacementAgreements
package import ProviderRegister
import Store
package import Values

/// The keeping of requests.
package enum UpliftRequestKeeping {
  /// Records what a provider asked for all that it has, or for one agreement, and returns the reference.
  ///
  /// Throws `RequestProblem` where the same is asked already, or the agreement is with another.
  package static func add(
    _ provider: Provider, _ agreement: Agreement?, year: FinancialYear, asked: Percentage,
    receivedOn day: Day, evidence: String?, _ recording: Recording, _ db: Database
  ) throws -> String {
    try check(provider, agreement, year, db)
    try db.insert(
      into: "upliftRequest",
      [
        ("year", year.description), ("provider", provider.number),
        ("agreement", agreement?.number), ("asked", asked.hundredths), ("receivedOn", day),
        ("evidence", evidence), ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
    return UpliftRequest.numbers.text(Int(db.lastInsertedRowID))
  }

  /// Records the decision on a request; throws `RequestProblem` where it may not be taken.
  package static func decide(
    _ request: UpliftRequest, _ decided: UpliftRequest.Decided, by policy: UpliftPolicy,
    _ db: Database
  ) throws {
    guard request.decided == nil else { throw RequestProblem.decidedAlready(request) }
    guard decided.on >= request.receivedOn else { throw RequestProblem.beforeReceived(request) }
    if let granted = decided.granted {
      guard request.evidence != nil else { throw RequestProblem.noEvidence(request) }
      if let limit = policy.delegation, granted > limit {
        throw RequestProblem.aboveDelegation(granted, limit: limit, policy: policy.name)
      }
    }
    try db.execute(
      sql: """
        UPDATE upliftRequest SET decision = ?, granted = ?, reason = ?, decisionReference = ?,
          decidedBy = ?, decidedOn = ?
        WHERE number = ?
        """,
      arguments: [
        decided.decision.rawValue, decided.granted?.hundredths, decided.reason, decided.reference,
        decided.by, decided.on, request.number,
      ])
  }

  private static func check(
    _ provider: Provider, _ agreement: Agreement?, _ year: FinancialYear, _ db: Database
  ) throws {
    let owners = try ProviderQueries.owners(db)
    if let agreement, owners[agreement.provider] ?? agreement.provider != provider.number {
      throw RequestProblem.anotherProvider(
        agreement: agreement.reference, provider: provider.name)
    }
    let isOpen = try UpliftRequestQueries.requests(of: year, db).contains {
      $0.decided == nil && $0.agreement == agreement?.reference
        && (owners[$0.providerNumber] ?? $0.providerNumber) == provider.number
    }
    guard !isOpen else { throw RequestProblem.openAlready(provider.name) }
  }
}
