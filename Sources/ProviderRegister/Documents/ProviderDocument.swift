package import GRDB
import Store
package import Values

/// A due-diligence document of a provider, or of one of its services, that the council has seen.
package struct ProviderDocument: Sendable, Hashable, FetchableRecord {
  package let number: Int
  package let holder: Holder
  /// The kind, by its name in `Contracts/Register/due-diligence.yaml`.
  package let kind: String
  package let reference: String
  package let validFrom: Day?
  /// The last day on which it is valid; `nil` where it does not end.
  package let expires: Day?
  package let seenBy: String
  package let seenOn: Day

  /// Whose document it is.
  package enum Holder: Sendable, Hashable {
    case provider(Int)
    case service(urn: String)
  }

  package init(row: Row) {
    number = row["number"]
    let urn: String? = row["urn"]
    holder = urn.map { .service(urn: $0) } ?? .provider(row["provider"])
    kind = row["kind"]
    reference = row["reference"]
    validFrom = row["validFrom"]
    expires = row["expires"]
    seenBy = row["seenBy"]
    seenOn = row["seenOn"]
  }
}

extension ProviderDocument {
  /// Whether it may be relied on, on a day.
  package func isValid(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (expires.map { $0 >= day } ?? true)
  }

  /// How it stands on a day, in words, as in "expires in 9 days, on 30 November 2026".
  package func standing(on day: Day) -> String {
    guard let expires else { return "does not expire" }
    if let validFrom, validFrom > day { return "valid from \(validFrom.inWords)" }
    switch expires.days(since: day) {
    case 0: return "expires today"
    case let days where days > 0: return "expires in \(days.counted("day")), on \(expires.inWords)"
    case let days: return "expired \((-days).counted("day")) ago, on \(expires.inWords)"
    }
  }
}
