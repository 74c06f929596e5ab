package import GRDB
import Store
package import Values

/// What was known of a service for a time: from a day until the day before another.
package struct ServiceRecord: Sendable, Hashable {
  package let urn: String
  package var from: Day
  package var until: Day?
  package var facts: Facts
}

extension ServiceRecord {
  /// Everything about a service that may change.
  package struct Facts: Sendable, Hashable {
    package var name: String?
    package var provisionType: String
    package var registrationStatus: String?
    /// The number of the provider that owns the service.
    package var provider: Int?
    package var sector: String?
    /// The code of the authority in whose area it is registered.
    package var authority: String?
    package var region: String?
    package var postcode: String?
    package var places: Int?
    package var premisesCount: Int?
    /// Whether the file says so; years that have no such column say it of none.
    package var shortBreakOnly = false
    package var multiBuilding = false
  }
}

extension ServiceRecord.Facts {
  /// Makes the facts of a service of a type, of which nothing else is known.
  package init(ofType provisionType: String) {
    self.init(provisionType: provisionType)
  }
}

extension ServiceRecord: FetchableRecord {
  package init(row: Row) {
    urn = row["urn"]
    from = row["fromDay"]
    until = row["untilDay"]
    facts = Facts(row: row)
  }
}

extension ServiceRecord.Facts {
  init(row: Row) {
    name = row["name"]
    provisionType = row["provisionType"]
    registrationStatus = row["registrationStatus"]
    provider = row["provider"]
    sector = row["sector"]
    authority = row["authority"]
    region = row["region"]
    postcode = row["postcode"]
    places = row["places"]
    premisesCount = row["premisesCount"]
    shortBreakOnly = row["shortBreakOnly"]
    multiBuilding = row["multiBuilding"]
  }
}
