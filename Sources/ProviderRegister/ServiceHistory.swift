import GRDB
import Store
import Values

/// The records and judgements of services that are open, and the closing and adding of them.
struct ServiceHistory {
  private var records: [String: ServiceRecord]
  private var judgements: [String: ServiceJudgement]
  /// The last day on which a service that has closed was still listed, plus one.
  private let ends: [String: Day]

  /// Why a record ended: the service is missing from Ofsted's next file.
  static let notListed = "notListed"
  /// Why a record ended: something about the service changed.
  static let changed = "changed"

  /// Reads the history of one service, or of all of them.
  init(of urn: String? = nil, _ db: Database) throws {
    let narrowing = urn == nil ? "" : "AND urn = :urn"
    let arguments: StatementArguments = urn.map { ["urn": $0] } ?? [:]
    let open = try ServiceRecord.fetchAll(
      db, sql: "SELECT * FROM serviceRecord WHERE untilDay IS NULL \(narrowing)",
      arguments: arguments)
    records = Dictionary(uniqueKeysWithValues: open.map { ($0.urn, $0) })
    let latest = try ServiceJudgement.fetchAll(
      db, sql: "SELECT * FROM serviceJudgement WHERE untilDay IS NULL \(narrowing)",
      arguments: arguments)
    judgements = Dictionary(uniqueKeysWithValues: latest.map { ($0.urn, $0) })
    let ended = try Row.fetchAll(
      db,
      sql: """
        SELECT urn, max(untilDay) AS day FROM serviceRecord WHERE true \(narrowing) GROUP BY urn
        """, arguments: arguments)
    ends = ended.reduce(into: [:]) { $0[$1["urn"]] = $1["day"] as Day? }
  }

  func openRecord(of urn: String) -> ServiceRecord? { records[urn] }
  func openJudgement(of urn: String) -> ServiceJudgement? { judgements[urn] }

  /// The open records of services that Ofsted lists, in the order of their URNs.
  func openRecords() -> [ServiceRecord] {
    records.values.filter { !$0.urn.isCouncilReference }.sorted { $0.urn < $1.urn }
  }

  func wasJudged(_ urn: String) -> Bool {
    judgements[urn].map { !$0.facts.isEmpty } ?? false
  }
}

extension ServiceHistory {
  mutating func begin(
    _ urn: String, _ facts: ServiceRecord.Facts, registered: Day?, from: Day, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO service (urn, registrationDay) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET registrationDay = coalesce(excluded.registrationDay, registrationDay)
        """
    ).execute(arguments: [urn, registered])
    let start = ends[urn].map { max($0, from) } ?? from
    try insert(ServiceRecord(urn: urn, from: start, until: nil, facts: facts), db)
  }

  mutating func replace(
    _ record: ServiceRecord, by facts: ServiceRecord.Facts, from day: Day, _ db: Database
  ) throws {
    try close(record, on: day, because: ServiceHistory.changed, db)
    try insert(ServiceRecord(urn: record.urn, from: day, until: nil, facts: facts), db)
  }

  /// Ends a record; the day is the first on which it no longer holds.
  mutating func close(
    _ record: ServiceRecord, on day: Day, because reason: String, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE serviceRecord SET untilDay = ?, endReason = ? WHERE urn = ? AND fromDay = ?"
    ).execute(arguments: [day, reason, record.urn, record.from])
    records[record.urn] = nil
  }

  /// Ends the judgement before and adds the new one, unless there is nothing in it.
  mutating func judge(
    _ urn: String, _ facts: ServiceJudgement.Facts, from day: Day, _ db: Database
  ) throws {
    if let known = judgements[urn] {
      try db.cachedStatement(
        sql: "UPDATE serviceJudgement SET untilDay = ? WHERE urn = ? AND fromDay = ?"
      ).execute(arguments: [day, urn, known.from])
    }
    judgements[urn] = nil
    guard !facts.isEmpty else { return }
    try insert(ServiceJudgement(urn: urn, from: day, until: nil, facts: facts), db)
  }

  private mutating func insert(_ record: ServiceRecord, _ db: Database) throws {
    let facts = record.facts
    try db.cachedStatement(
      sql: """
        INSERT INTO serviceRecord
          (urn, fromDay, untilDay, name, provisionType, registrationStatus, provider, sector,
           authority, region, postcode, places, premisesCount, shortBreakOnly, multiBuilding)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      record.urn, record.from, record.until, facts.name, facts.provisionType,
      facts.registrationStatus, facts.provider, facts.sector, facts.authority, facts.region,
      facts.postcode, facts.places, facts.premisesCount, facts.shortBreakOnly, facts.multiBuilding,
    ])
    records[record.urn] = record
  }

  private mutating func insert(_ judgement: ServiceJudgement, _ db: Database) throws {
    let facts = judgement.facts
    try db.cachedStatement(
      sql: """
        INSERT INTO serviceJudgement
          (urn, fromDay, untilDay, inspectionType, inspectionDay, publicationDay, inspectionNumber,
           judgement, judgementOfEducation, judgementOfHealth, judgementOfProtection,
           judgementOfLeadership, supportedAccommodationOutcome)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      judgement.urn, judgement.from, judgement.until, facts.inspectionType, facts.inspectionDay,
      facts.publicationDay, facts.inspectionNumber, facts.judgement, facts.judgementOfEducation,
      facts.judgementOfHealth, facts.judgementOfProtection, facts.judgementOfLeadership,
      facts.supportedAccommodationOutcome,
    ])
    judgements[judgement.urn] = judgement
  }
}

extension String {
  /// Whether a URN is a reference of the council's own, for a service that Ofsted does not list.
  var isCouncilReference: Bool {
    !(hasPrefix("SC") ? dropFirst(2) : self[...]).allSatisfy(\.isNumber)
  }
}
