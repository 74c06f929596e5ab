package import GRDB
import Store
package import Values

extension ServiceQueries {
  /// Returns a service as it was on a day, or `nil` where the register did not have it then.
  package static func service(
    _ urn: String, on day: Day, _ db: Database
  ) throws -> Service? {
    var filter = ServiceFilter()
    filter.urn = urn.uppercased()
    return try services(on: day, filter, db).first
  }

  /// Returns a service as it was on a day; throws `UnknownService` where it was not there.
  package static func known(
    _ written: String, on day: Day, _ db: Database
  ) throws -> Service {
    if let found = try service(written, on: day, db) { return found }
    let records = try records(of: written.uppercased(), db)
    throw UnknownService(
      written: written, day: day, first: records.first?.from,
      last: records.last?.until?.adding(days: -1))
  }

  /// Returns the first day on which the register has a service, or `nil` where it never had it.
  package static func firstDay(of urn: String, _ db: Database) throws -> Day? {
    try Day.fetchOne(
      db, sql: "SELECT min(fromDay) FROM serviceRecord WHERE urn = ?", arguments: [urn])
  }

  /// Returns everything that was recorded of a service, the earliest first.
  package static func records(of urn: String, _ db: Database) throws -> [ServiceRecord] {
    try ServiceRecord.fetchAll(
      db, sql: "SELECT * FROM serviceRecord WHERE urn = ? ORDER BY fromDay", arguments: [urn])
  }

  /// Returns the judgements of a service, the earliest first.
  package static func judgements(of urn: String, _ db: Database) throws -> [ServiceJudgement] {
    try ServiceJudgement.fetchAll(
      db, sql: "SELECT * FROM serviceJudgement WHERE urn = ? ORDER BY fromDay", arguments: [urn])
  }
}
