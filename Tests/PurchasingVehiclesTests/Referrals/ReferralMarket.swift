import GRDB
import Geography
import ProviderRegister
import Store
import TestSupport
import Values

@testable import PurchasingVehicles

/// A small market: the lot `standard` of Westmarch's vehicle for homes, with a home for each way in
/// which one can and cannot be placed with.
struct ReferralMarket {
  let made: TemporaryStore
  let codes: NeedCodes
  let lot: Lot

  var store: Store { made.store }

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    codes = try NeedCodes(contracts: "\(ProjectFolder.path)/Contracts")
    try made.load(try Definitions.shipped("westmarch-residential"), from: "2026-03-01")
    let day = try Day(inTest: "2026-04-01")
    lot = try made.store.read { try LotQueries.lot("westmarch-residential/standard", on: day, $0) }
    let number = lot.number
    try made.store.change(TemporaryStore.change("test")) { db in
      try Council.set(
        "X06000001", centre: GridPoint(easting: 0, northing: 0), postcode: nil, db)
      try db.execute(sql: ReferralMarket.services)
      for (urn, status) in ReferralMarket.standings {
        try ReferralMarket.admit(urn, status, lot: number, db)
      }
    }
  }

  /// 9000001 fits; the others are each wrong in one way, and 9000006 in two.
  private static let services = """
    INSERT INTO provider (number, name) VALUES (1, 'Larkenby Care Ltd');
    INSERT INTO providerSpelling (folded, spelling, provider)
      VALUES ('larkenby care', 'Larkenby Care Ltd', 1);
    INSERT INTO service (urn) VALUES ('9000001'), ('9000002'), ('9000003'), ('9000004'),
      ('9000005'), ('9000006'), ('SC900007');
    INSERT INTO postcode (postcode, batch, easting, northing, district) VALUES
      ('WX11AA', 1, 0, 8046, 'X06000001'), ('WX99ZZ', 1, 0, 50050, 'X06000001');
    INSERT INTO serviceRecord (urn, fromDay, provisionType, provider, postcode, places,
      shortBreakOnly, multiBuilding)
    SELECT urn, '2025-03-31',
      iif(urn = 'SC900007', 'Independent Fostering Agency', 'Children''s home'), 1,
      CASE urn WHEN '9000005' THEN 'WX99ZZ' WHEN '9000006' THEN NULL ELSE 'WX11AA' END,
      iif(urn = '9000006', 0, 4), 0, 0 FROM service;
    INSERT INTO serviceJudgement (urn, fromDay, judgement)
    SELECT urn, '2025-03-31', iif(urn = '9000002', 'inadequate', 'good') FROM service;
    """

  private static let standings = [
    ("9000001", "accredited"), ("9000002", "accredited"), ("9000004", "suspended"),
    ("9000005", "accredited"), ("9000006", "accredited"),
  ]

  private static func admit(_ urn: String, _ status: String, lot: Int, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO admission (lot, urn) VALUES (?, ?)", arguments: [lot, urn])
    let admission = Int(db.lastInsertedRowID)
    try step("accredit", "accredited", "2025-04-01", of: admission, db)
    guard status == "suspended" else { return }
    try step("suspend", status, "2026-02-01", of: admission, db)
  }

  private static func step(
    _ step: String, _ status: String, _ day: String, of admission: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO admissionStep (admission, step, status, day, reviewDay, reason,
          decisionReference, decidedBy, approvedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, 'test', 'CS/1', 'Ines Thistleward', 'Dario Ormsgate', '')
        """,
      arguments: [admission, step, status, day, step == "suspend" ? "2026-05-01" : nil])
  }

  /// Bars a service from the lot.
  func bar(_ urn: String) throws {
    try change { db in
      try db.execute(
        sql: """
          INSERT INTO admissionStep (admission, step, status, day, reason, decisionReference,
            decidedBy, approvedBy, recordedAt)
          SELECT number, 'bar', 'barred', '2026-04-01', 'test', 'CS/2', 'A', 'B', ''
          FROM admission WHERE urn = ?
          """,
        arguments: [urn])
    }
  }
}

extension ReferralMarket {
  struct NoMoment: Error {}

  @discardableResult
  func change<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try store.change(TemporaryStore.change("test"), body)
  }

  func moment(_ text: String) throws -> Moment {
    guard let moment = Moment(text) else { throw NoMoment() }
    return moment
  }

  private func occasion(_ text: String) throws -> Occasion {
    let moment = try moment(text)
    return Occasion(day: moment.day, moment: moment)
  }

  private var recording: Recording { Recording(TemporaryStore.change("test")) }

  func open(
    child: String = "C-1042", age: Int = 13, needs: [Need] = [], withinMiles: Miles? = nil
  ) throws -> Referral {
    let must = [
      Need(field: "livingCompanions", code: "withOthers"), Need(field: "pets", code: "can"),
    ]
    let opening = ReferralOpening(
      lot: lot, childReference: child, age: age, sex: .female, needs: must + needs, band: nil,
      neededFrom: nil, withinMiles: withinMiles, opened: try occasion("2026-04-01T09:00"))
    return try change { try opening.open(codes, recording, $0) }
  }

  func referral(_ written: String) throws -> Referral {
    try store.read { try ReferralQueries.referral(written, $0) }
  }

  /// What speaks against each service of the lot's types.
  func matches(_ referral: Referral) throws -> [String: [Exclusion]] {
    let day = referral.opened.day
    let matching = try store.read { try Matching(referral, on: day, codes, $0) }
    return Dictionary(
      uniqueKeysWithValues: matching.matches.map { ($0.service.urn, $0.exclusions) })
  }

  func offer(
    _ referral: Referral, _ urn: String, _ fee: String, at moment: String = "2026-04-01T12:00"
  ) throws -> Offer {
    let draft = OfferDraft(
      provider: "Larkenby Care", service: urn, band: nil, weeklyFee: fee,
      received: try occasion(moment))
    return try change { try draft.add(to: referral, recording, $0) }
  }

  @discardableResult
  func withdraw(
    _ offer: String, of referral: Referral, at moment: String = "2026-04-01T15:00"
  ) throws -> Offer {
    let withdrawal = OfferWithdrawal(of: offer, try occasion(moment))
    return try change { try withdrawal.make(for: referral, recording, $0) }
  }

  func award(
    _ referral: Referral, _ offer: String, setAside rules: [OverriddenRule] = []
  ) throws -> RankedOffers.Line {
    let people = try TwoPeople(decidedBy: "Ines Thistleward", approvedBy: "Dario Ormsgate")
    let award = Award(
      of: referral, to: offer, on: try occasion("2026-04-02T12:30"),
      override: rules.isEmpty
        ? nil
        : Override(rules: rules, reason: "test", decisionReference: "CS/3", people: people))
    return try change { try award.make(recording, $0) }
  }

  /// The sentences of the problem that a step is refused with.
  func problems(_ step: () throws -> Void) throws -> [String] {
    do {
      try step()
      return []
    } catch let problem as ReferralProblem {
      return problem.findings.map(\.message)
    }
  }
}
