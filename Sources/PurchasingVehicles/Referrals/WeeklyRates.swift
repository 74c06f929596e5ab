import GRDB
import ProviderRegister
import Store
import Values

/// What providers and their services ask for a week in a band, on a day.
struct WeeklyRates: Sendable {
  private var byProvider: [Int: Money] = [:]
  private var byService: [String: Money] = [:]

  init(band: Int, on day: Day, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(mergedInto, rate.provider) AS provider, urn, weeklyPence
        FROM rate LEFT JOIN provider AS owner ON owner.number = rate.provider
        WHERE priceBand = :band AND \(InForce.sql("rate"))
        """,
      arguments: ["band": band, "day": day])
    for row in rows {
      let fee = Money(pence: row["weeklyPence"])
      if let urn = row["urn"] as String? {
        byService[urn] = fee
      } else {
        byProvider[row["provider"]] = fee
      }
    }
  }

  /// The rate of the service itself, else of its provider.
  func rate(of service: Service) -> Money? {
    byService[service.urn] ?? service.provider.flatMap { byProvider[$0] }
  }
}
