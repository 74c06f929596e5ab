package import GRDB
package import ProviderRegister
import PurchasingVehicles
import Store
package import Values

/// What is asked of agreements, and how they are kept.
package enum AgreementQueries {
  /// Returns every agreement in the order of their numbers.
  package static func all(_ db: Database) throws -> [Agreement] {
    try agreements("ORDER BY number", [], db)
  }

  /// Returns the agreements of a condition in SQL, those whose numbers are wanted.
  static func agreements(
    _ condition: String, _ arguments: StatementArguments, _ db: Database,
    where isWanted: (Int) -> Bool = { _ in true }
  ) throws -> [Agreement] {
    let rows = try ColumnReading(
      "SELECT \(Agreement.columns) FROM agreement \(condition)", db, arguments)
    var agreements: [Agreement] = []
    try rows.forEachRow(db) {
      if isWanted(rows.number(0)) { agreements.append(try Agreement(rows)) }
    }
    return agreements
  }

  /// Returns every child by its number.
  package static func children(_ db: Database) throws -> [Int: Child] {
    try children(db) { _ in true }
  }

  /// Returns the children with some numbers.
  static func children(_ numbers: Set<Int>, _ db: Database) throws -> [Int: Child] {
    try children(db, numbers.contains)
  }

  private static func children(
    _ db: Database, _ isWanted: (Int) -> Bool
  ) throws -> [Int: Child] {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(Child.columns) FROM child")
    var children: [Int: Child] = [:]
    while let row = try rows.next() {
      if isWanted(row[0]) { children[row[0]] = try Child(row) }
    }
    return children
  }

  /// Returns the steps of all agreements, in the order in which they were recorded.
  package static func steps(_ db: Database) throws -> [Int: [AgreementStep]] {
    try Row.fetchAll(db, sql: "SELECT * FROM agreementStep ORDER BY agreement, number")
      .reduce(into: [:]) { steps, row in
        steps[row["agreement"], default: []].append(try AgreementStep(row))
      }
  }

  /// Returns the agreements whose placement has begun and not ended by a day, given how far each had
  /// come by then; drafts are among them.
  package static func begun(
    by day: Day, _ states: [Int: AgreementState], _ db: Database
  ) throws -> [Agreement] {
    try agreements("WHERE fromDay <= ?", [day], db) {
      states[$0]?.goesOn(after: day) ?? true
    }
  }

  /// Returns the first day with the service of every agreement that took the place of another there,
  /// across as many as followed one another.
  package static func stays(_ db: Database) throws -> [Int: Day] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH RECURSIVE stay (agreement, fromDay, child, urn, provider, before) AS (
          SELECT number, fromDay, child, urn, provider, supersedes FROM agreement
          WHERE supersedes IS NOT NULL
          UNION ALL
          SELECT stay.agreement, older.fromDay, older.child, older.urn, older.provider,
            older.supersedes
          FROM stay JOIN agreement AS older ON older.number = stay.before
          WHERE older.child = stay.child AND older.urn IS stay.urn
            AND (older.urn IS NOT NULL OR older.provider = stay.provider))
        SELECT agreement, min(fromDay) FROM stay GROUP BY agreement
        """)
    var stays: [Int: Day] = [:]
    while let row = try rows.next() { stays[row[0]] = row[1] }
    return stays
  }

  /// Returns the numbers of the children who are placed by an agreement on a day; drafts do not count.
  static func childrenPlaced(on day: Day, _ db: Database) throws -> Set<Int> {
    let states = try states(asAt: day, db)
    return Set(
      try begun(by: day, states, db).filter {
        $0.kind == .placement && states[$0.number]?.status ?? .draft != .draft
      }.map(\.child))
  }

  /// Returns how many placements are in force on a day, by provider and by service.
  package static func placements(on day: Day, _ db: Database) throws -> PlacementCounts {
    let owners = try ProviderQueries.owners(db)
    let states = try states(asAt: day, db)
    var counts = PlacementCounts()
    let rows = try ColumnReading(
      "SELECT number, provider, urn FROM agreement WHERE kind = 'placement' AND fromDay <= :day",
      db, ["day": day])
    try rows.forEachRow(db) {
      guard let state = states[rows.number(0)], state.status != .draft, state.goesOn(after: day)
      else { return }
      let provider = rows.number(1)
      counts.byProvider[owners[provider] ?? provider, default: 0] += 1
      if let urn = rows.text(2) { counts.byService[urn, default: 0] += 1 }
    }
    return counts
  }

  /// Returns the terms of some agreements that are in force on a day.
  static func terms(
    of agreements: Set<Int>, on day: Day, _ db: Database
  ) throws -> [Int: AgreementTerms] {
    var terms: [Int: AgreementTerms] = [:]
    try forEachTerms("AND \(InForce.sql("agreementTerms"))", ["day": day], db) { number, row in
      if agreements.contains(number) { terms[number] = try AgreementTerms(row) }
    }
    return terms
  }

  /// Returns the terms that count of all agreements, earliest first.
  package static func terms(_ db: Database) throws -> [Int: [AgreementTerms]] {
    var terms: [Int: [AgreementTerms]] = [:]
    try forEachTerms("ORDER BY agreement, fromDay", [], db) { number, row in
      terms[number, default: []].append(try AgreementTerms(row))
    }
    return terms
  }

  /// Calls a function with the agreement's number and the row of each of the terms that count.
  static func forEachTerms(
    _ condition: String, _ arguments: StatementArguments, _ db: Database,
    _ body: (Int, ColumnReading) throws -> Void
  ) throws {
    let rows = try ColumnReading(
      """
      SELECT agreement, \(AgreementTerms.columns) FROM agreementTerms
      WHERE supersededAt IS NULL \(condition)
      """, db, arguments)
    try rows.forEachRow(db) { try body(rows.number(0), rows) }
  }
}

extension Agreement {
  /// The columns in the order in which they are read: by position, because there are many rows.
  static let columns = """
    number, fromDay, reference, kind, child, siblingGroup, provider, urn, serviceType, isSolo, route,
    vehicle, lot, priceBand, callOff, outsideReason, distanceReason, agreedOn, supersedes
    """

  private static let kinds = CodeReading<AgreementKind>()
  private static let routes = CodeReading<Route>()

  /// Reads a row of the columns.
  init(_ row: ColumnReading) throws {
    self.init(
      number: row.number(0), reference: row.heldText(2), kind: try Agreement.kinds.code(row, 3),
      child: row.number(4), siblingGroup: row.text(5), provider: row.number(6), urn: row.text(7),
      serviceType: row.heldText(8), isSolo: row.flag(9), route: try Agreement.routes.code(row, 10),
      vehicle: row.optionalNumber(11), lot: row.optionalNumber(12), band: row.optionalNumber(13),
      callOff: row.optionalNumber(14), outsideReason: row.text(15), distanceReason: row.text(16),
      agreedOn: row.day(17), from: try row.heldDay(1), supersedes: row.optionalNumber(18))
  }
}

extension Child {
  /// The columns in the order in which they are read.
  static let columns = "number, reference, birthMonth, sex, isUnaccompanied"

  init(_ row: Row) throws {
    self.init(
      number: row[0], reference: row[1], birthMonth: (row[2] as String?).flatMap(Month.init),
      sex: try row.code(3), isUnaccompanied: row[4])
  }
}

extension AgreementStep {
  init(_ row: Row) throws {
    self.init(
      number: row["number"], status: try row.code("status"), day: row["day"],
      person: row["person"], reason: row["reason"], documentReference: row["documentReference"],
      recordedBy: row["recordedBy"], recordedAt: row["recordedAt"])
  }
}

extension AgreementTerms {
  /// The columns in the order in which they are read, after the agreement's number.
  static let columns =
    "fromDay, untilDay, plannedEnd, noticeDays, legalStatus, legalFrom, budgetCode, reviewMonths"

  init(_ row: ColumnReading) throws {
    self.init(
      range: try row.heldRange(1), plannedEnd: row.day(3), noticeDays: row.optionalNumber(4),
      legalStatus: row.text(5), legalFrom: row.day(6), budgetCode: row.text(7),
      reviewMonths: row.optionalNumber(8))
  }
}
