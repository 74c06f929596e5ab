package import GRDB
package import Values

/// The adding, changing and ending of services by hand.
package enum ServiceKeeping {
  /// Adds a service from a day; throws `ServiceTaken` where it is there, and `HistoryConflict` where
  /// an earlier record of it reaches that day.
  package static func add(
    _ reference: ServiceReference, _ facts: ServiceRecord.Facts, registered: Day?, from day: Day,
    _ db: Database
  ) throws {
    let earlier = try ServiceQueries.records(of: reference.text, db)
    if let open = earlier.last(where: { $0.until == nil }) {
      throw ServiceTaken(urn: reference.text, since: open.from)
    }
    if let end = earlier.compactMap(\.until).max(), end > day {
      throw HistoryConflict(
        subject: reference.text, day: day, recorded: end.adding(days: -1))
    }
    var history = try ServiceHistory(of: reference.text, db)
    try history.begin(reference.text, facts, registered: registered, from: day, db)
  }

  /// Records what is different from a day; what is `nil` stays as it is.
  ///
  /// Of a service of the council's own its record is changed; of one that Ofsted lists, what the
  /// council knows stands beside Ofsted's word. Throws `ServiceChangeProblem` or `HistoryConflict`.
  package static func change(
    _ service: Service, to facts: ServiceDetail.Facts, from day: Day, _ recording: Recording,
    _ db: Database
  ) throws {
    guard !service.urn.isCouncilReference else { return try change(service.urn, facts, day, db) }
    let known = ServiceDetail.Facts(
      name: service.name, postcode: service.postcode, provider: service.provider,
      places: service.places)
    guard facts.filled(from: known) != known else {
      throw ServiceChangeProblem.nothingNew(service.urn)
    }
    try ServiceDetail.set(facts, of: service.urn, from: day, recording, db)
  }

  /// Ends a service of the council's own; the day is the first on which it is no longer there.
  package static func end(_ service: Service, on day: Day, _ db: Database) throws {
    guard service.urn.isCouncilReference else {
      throw ServiceChangeProblem.listedByOfsted(service.urn)
    }
    var history = try ServiceHistory(of: service.urn, db)
    let record = try openRecord(of: service.urn, history, db)
    guard record.from < day else {
      throw HistoryConflict(subject: service.urn, day: day, recorded: record.from)
    }
    try history.close(record, on: day, because: "closed", db)
  }

  private static func change(
    _ urn: String, _ facts: ServiceDetail.Facts, _ day: Day, _ db: Database
  ) throws {
    var history = try ServiceHistory(of: urn, db)
    let record = try openRecord(of: urn, history, db)
    var new = record.facts
    new.name = facts.name ?? new.name
    new.postcode = facts.postcode ?? new.postcode
    new.provider = facts.provider ?? new.provider
    new.places = facts.places ?? new.places
    guard new != record.facts else { throw ServiceChangeProblem.nothingNew(urn) }
    try history.change(record, to: new, from: day, db)
  }

  private static func openRecord(
    of urn: String, _ history: ServiceHistory, _ db: Database
  ) throws -> ServiceRecord {
    if let open = history.openRecord(of: urn) { return open }
    let last = try ServiceQueries.records(of: urn, db).last?.until?.adding(days: -1)
    throw ServiceChangeProblem.leftAlready(urn, last: last)
  }
}
