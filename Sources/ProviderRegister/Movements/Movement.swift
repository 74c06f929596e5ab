package import GRDB
import Store
package import Values

/// A service that came on to Ofsted's register in a year, or left it, or both.
package struct Movement: Sendable, FetchableRecord {
  package let urn: String
  /// The last day of the year.
  package let yearEnding: Day
  package let isJoiner: Bool
  package let isLeaver: Bool
  package let joinedOn: Day?
  /// The first day on which it was no longer registered.
  package let leftOn: Day?
  package let name: String?
  package let provisionType: String
  package let sector: String?
  package let authority: String?
  package let region: String?
  package let places: Int?
  /// How it left: `resigned`, `cancelled` by Ofsted, or `closed`.
  package let reason: String?

  package init(row: Row) {
    urn = row["urn"]
    yearEnding = row["yearEnding"]
    isJoiner = row["isJoiner"]
    isLeaver = row["isLeaver"]
    joinedOn = row["joinedOn"]
    leftOn = row["leftOn"]
    name = row["name"]
    provisionType = row["provisionType"]
    sector = row["sector"]
    authority = row["authority"]
    region = row["region"]
    places = row["places"]
    reason = row["reason"]
  }
}
