import GRDB
import ProviderRegister
import Store
import Values

/// What providers asked for in a year, as the rules look at it.
struct AskedUplifts {
  private var byAgreement: [Int: AskedUplift] = [:]
  private var byProvider: [Int: AskedUplift] = [:]

  /// Reads the requests of a year; of several for one thing the latest counts.
  init(of year: FinancialYear, _ db: Database) throws {
    let owners = try ProviderQueries.owners(db)
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM upliftRequest WHERE year = ? ORDER BY number",
      arguments: [year.description])
    for row in rows {
      let asked = AskedUplift(row)
      if let agreement = row["agreement"] as Int? {
        byAgreement[agreement] = asked
      } else {
        let provider: Int = row["provider"]
        byProvider[owners[provider] ?? provider] = asked
      }
    }
  }

  /// Returns what was asked for an agreement, else for all that its provider has.
  func request(agreement: Int, provider: Int) -> AskedUplift? {
    byAgreement[agreement] ?? byProvider[provider]
  }
}

extension AskedUplift {
  fileprivate init(_ row: Row) {
    asked = Percentage(hundredths: row["asked"])
    receivedOn = row["receivedOn"]
    hasEvidence = row["evidence"] as String? != nil
    if let granted = row.percentage("granted") {
      decision = .granted(granted)
    } else if row["decision"] as String? != nil {
      decision = .refused(row["reason"] ?? "")
    } else {
      decision = .pending
    }
  }
}
