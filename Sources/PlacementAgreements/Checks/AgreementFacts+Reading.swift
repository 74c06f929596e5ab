package import Definitions
import Geography
package import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
package import Values

extension AgreementFacts {
  /// Reads the facts of a day, by the limits that hold then.
  ///
  /// The open episodes are of the children's return, which another module keeps; `nil` where there
  /// are none to be had. Throws where a file of the folder cannot be read.
  package init(
    on day: Day, _ contracts: ContractsFolder, openEpisodes: OpenEpisodes?, _ db: Database
  ) throws {
    self.day = day
    limits = try contracts.checkPolicy().limits(on: day)
    reviewMonths = try AgreementFacts.reviewMonths(on: day, contracts)
    lowestAges = try NeedCodes(contracts: contracts.path).lowestAges
    let states = try AgreementQueries.states(asAt: day, db)
    agreements = BegunAgreements(try AgreementInForce.all(on: day, states, db))
    services = try AgreementFacts.services(of: agreements.all, on: day, db)
    standings = try StandingsInForce(on: day, db)
    distances = try AgreementFacts.distances(to: Array(services.values), db)
    let known = try VehicleQueries.vehicles(on: day, db)
    vehicles = Dictionary(uniqueKeysWithValues: known.map { ($0.number, $0) })
    rates = try RateBook(db)
    let policy = try contracts.discountPolicy(of: FinancialYear(containing: day))
    discounts = try DiscountLedger(on: day, states, policy, db).entries
    chargesAfterEnd = try ChargeAfterEnd.all(by: day, states, db)
    self.openEpisodes = openEpisodes
    childrenPlacedThen =
      try openEpisodes.map { try AgreementQueries.childrenPlaced(on: $0.day, db) } ?? []
  }

  private static func reviewMonths(
    on day: Day, _ contracts: ContractsFolder
  ) throws -> [AgreementKind: Int] {
    let kinds = try contracts.agreementKinds()
    return AgreementKind.allCases.reduce(into: [:]) { months, kind in
      months[kind] = kinds[kind].reviewMonths.value(on: day)?.value
    }
  }

  private static func services(
    of agreements: [AgreementInForce], on day: Day, _ db: Database
  ) throws -> [String: Service] {
    let urns = Set(agreements.compactMap(\.agreement.urn))
    let services = try ServiceQueries.services(on: day, .all, db).filter { urns.contains($0.urn) }
    return Dictionary(uniqueKeysWithValues: services.map { ($0.urn, $0) })
  }

  private static func distances(
    to services: [Service], _ db: Database
  ) throws -> [String: Miles] {
    guard let centre = try Council.fetch(db).centre else { return [:] }
    return try ServiceDistances.from(centre, to: services, db).mapValues(\.miles)
  }
}

extension AgreementInForce {
  /// Reads the agreements whose placement has begun and not ended by a day, earliest first.
  fileprivate static func all(
    on day: Day, _ states: [Int: AgreementState], _ db: Database
  ) throws -> [AgreementInForce] {
    let begun = try AgreementQueries.begun(by: day, states, db)
    let numbers = Set(begun.map(\.number))
    let children = try AgreementQueries.children(Set(begun.map(\.child)), db)
    let terms = try AgreementQueries.terms(of: numbers, on: day, db)
    let lines = try FeeQueries.lines(of: numbers, on: day, db)
    let claims = try FeeQueries.claims(of: numbers, on: day, db)
    let splits = try FeeQueries.splits(of: numbers, on: day, db)
    let everSplit = try Int.fetchSet(
      db, sql: "SELECT agreement FROM fundingSplit WHERE supersededAt IS NULL")
    let reviews = try latest("day FROM agreementReview WHERE day <= :day", day, db)
    let uplifts = try latest(
      """
      fromDay FROM feeLine
      WHERE supersededAt IS NULL AND cause = 'uplift' AND fromDay <= :day
      """, day, db)
    return begun.compactMap { agreement in
      guard let child = children[agreement.child] else { return nil }
      let number = agreement.number
      return AgreementInForce(
        agreement: agreement, child: child, state: states[number] ?? AgreementState(),
        terms: terms[number], weeklyLines: (lines[number] ?? []).filter { $0.per == .week },
        claims: claims[number] ?? [], split: splits[number]?.first,
        hadSplit: everSplit.contains(number), lastReview: reviews[number],
        lastUplift: uplifts[number])
    }.sorted(by: AgreementInForce.isEarlier)
  }

  /// Returns the latest day of something, by the agreement's number.
  private static func latest(_ sql: String, _ day: Day, _ db: Database) throws -> [Int: Day] {
    let rows = try ColumnReading("SELECT agreement, \(sql)", db, ["day": day])
    var days: [Int: Day] = [:]
    try rows.forEachRow(db) {
      guard let day = rows.day(1) else { return }
      days[rows.number(0)] = max(days[rows.number(0)] ?? day, day)
    }
    return days
  }
}

extension ChargeAfterEnd {
  /// Returns what was charged for days after an end that has come by a day.
  ///
  /// Where credits have made good what was charged beyond the end of an agreement, nothing is left.
  fileprivate static func all(
    by day: Day, _ states: [Int: AgreementState], _ db: Database
  ) throws -> [ChargeAfterEnd] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT invoiceLine.agreement, agreement.reference, invoice, untilDay, pence
        FROM invoiceLine JOIN agreement ON agreement.number = invoiceLine.agreement
        ORDER BY agreement.reference, untilDay, invoice, line
        """)
    let charges = rows.compactMap { row -> ChargeAfterEnd? in
      guard let end = states[row[0]]?.end, end <= day, row[3] as Day > end else { return nil }
      return ChargeAfterEnd(
        reference: row[1], end: end, invoice: row[2], through: (row[3] as Day).adding(days: -1),
        amount: Money(pence: row[4]))
    }
    let left = Dictionary(grouping: charges, by: \.reference)
      .mapValues { $0.reduce(Money.zero) { $0 + $1.amount } }
    return charges.filter { $0.amount > .zero && left[$0.reference] ?? .zero > .zero }
  }
}
