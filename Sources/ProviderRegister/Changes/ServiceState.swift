import GRDB
import Values

/// A service as its record was at one time, as far as changes tell of it.
///
/// The order of the columns in `columns` is the order in which they are read.
struct ServiceState {
  let name: String?
  let provisionType: String
  let status: String?
  let provider: Int?
  let sector: String?
  let authority: String?
  let region: String?
  let places: Int?

  static func columns(_ table: String) -> String {
    [
      "name", "provisionType", "registrationStatus", "provider", "sector", "authority", "region",
      "places",
    ].map { "\(table).\($0)" }.joined(separator: ", ")
  }

  /// How many columns it takes.
  static let width = 8

  /// Reads it from a column on, or returns `nil` where the row has no such record.
  init?(_ row: Row, from column: Int) {
    guard let type = row[column + 1] as String? else { return nil }
    name = row[column]
    provisionType = type
    status = row[column + 2]
    provider = row[column + 3]
    sector = row[column + 4]
    authority = row[column + 5]
    region = row[column + 6]
    places = row[column + 7]
  }

  init(_ facts: ServiceRecord.Facts) {
    name = facts.name
    provisionType = facts.provisionType
    status = facts.registrationStatus
    provider = facts.provider
    sector = facts.sector
    authority = facts.authority
    region = facts.region
    places = facts.places
  }

  /// The service in a few words, as in "Children's home, 4 places, Private".
  var inWords: String {
    [provisionType, places.map { $0.counted("place") }, sector].compactMap(\.self)
      .joined(separator: ", ")
  }
}
