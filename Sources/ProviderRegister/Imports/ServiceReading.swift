import GRDB
import Geography
import ImportRuns
import Importing
import Store
import Values

/// The taking in of one list of services.
struct ServiceReading {
  private let asAt: Day
  private let recording: Recording
  private let beginning: Day
  private let authorities: AuthorityDirectory
  private var history: ServiceHistory
  private var known = 0
  private var added = 0

  init(_ file: DatedFile, batch: Int, _ db: Database) throws {
    asAt = file.asAt
    recording = try Recording(batch: batch, db)
    beginning = try RegisterBeginning.day(notAfter: file.asAt, db)
    authorities = try AuthorityDirectory(db)
    history = try ServiceHistory(db)
  }

  var summary: String {
    "\((known + added).counted("service")) read, \(added.withThousands) of them new."
  }

  mutating func take(_ row: ImportedRow, _ db: Database, _ log: inout FindingLog) throws {
    guard let reference = row.text("urn").flatMap({ ServiceReference($0) }) else {
      log.error(at: row.place("urn"), Message.noReference(row.text("urn") ?? ""))
      return
    }
    guard let type = row.text("provisionType") else { return }
    var given = ServiceRecord.Facts(provisionType: type)
    given.takeOwn(row)
    given.provider = try provider(row, db, &log)
    given.takeArea(authority(row, &log))
    try log.noting(at: row.place("urn")) { log in
      try store(reference, given, row, db, &log)
    }
  }

  private mutating func store(
    _ reference: ServiceReference, _ given: ServiceRecord.Facts, _ row: ImportedRow, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    switch (reference, history.openRecord(of: reference.text)) {
    case (.council(let urn), nil), (.urn(let urn), nil):
      added += 1
      let registered = row.day("registrationDay")
      let start = max(registered ?? beginning, beginning)
      try history.begin(urn, given, registered: registered, from: start, db)
    case (.council, let record?):
      known += 1
      let facts = given.filled(from: record.facts)
      guard facts != record.facts else { return }
      try history.change(record, to: facts, from: asAt, db)
    case (.urn, let record?):
      known += 1
      try fillIn(record, given, row, db, &log)
    }
  }

  /// Adds what Ofsted's files keep back; what contradicts them is an error.
  private func fillIn(
    _ record: ServiceRecord, _ given: ServiceRecord.Facts, _ row: ImportedRow, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    for difference in try record.facts.contradictions(by: given, db) {
      log.error(
        at: row.place(difference.column),
        Message.contradicts(record, known: difference.known, given: difference.given))
    }
    let facts = ServiceDetail.Facts(missingIn: record.facts, givenBy: given)
    let isFirst = try ServiceDetail.history(of: record.urn, db).isEmpty
    let first = try ServiceQueries.firstDay(of: record.urn, db) ?? asAt
    try ServiceDetail.set(facts, of: record.urn, from: isFirst ? first : asAt, recording, db)
  }

  private func provider(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> Int? {
    guard let name = row.text("provider") else { return nil }
    var found: Provider?
    try log.noting(at: row.place("provider")) { _ in
      found = try ProviderQueries.provider(name, db)
    }
    guard let found else { return nil }
    if case .flag(let isInHouse) = row["isInHouse"], isInHouse != found.isInHouse {
      log.error(at: row.place("isInHouse"), Message.inHouse(isInHouse, found))
    }
    return found.number
  }

  private func authority(_ row: ImportedRow, _ log: inout FindingLog) -> Authority? {
    guard let name = row.text("localAuthority") else { return nil }
    let found = authorities.authority(named: name, on: asAt)
    if found == nil {
      log.error(at: row.place("localAuthority"), AuthorityMessage.unknown(name, authorities))
    }
    return found
  }
}

private enum Message {
  static func noReference(_ text: String) -> String {
    """
    '\(text)' is neither a URN (SC and six digits, or seven digits) nor a reference of the \
    council's own such as WM-001.
    """
  }

  static func contradicts(_ record: ServiceRecord, known: String, given: String) -> String {
    """
    Of \(record.urn) Ofsted's file says '\(known)' since \(record.from.inWords), here it is \
    '\(given)'. Leave the cell empty, or record the change with 'caremarket service set'.
    """
  }

  static func inHouse(_ isInHouse: Bool, _ provider: Provider) -> String {
    """
    This says that the service is \(isInHouse ? "" : "not ")in-house, but \(provider.named) \
    \(provider.isInHouse ? "is" : "is not"). Put right this cell or the list of providers.
    """
  }
}
