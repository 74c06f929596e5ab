import GRDB
import Geography
import ProviderRegister
import Store
import TestSupport
import Values

@testable import PurchasingVehicles

/// The situations of rules that look at what was done through a vehicle.
enum RecordSituations {
  /// The rules that they try.
  static let rules = [
    "call-off-after-the-end", "call-off-before-the-start", "excludable-supplier",
    "excluded-supplier", "excluded-supplier-on-dynamic-market", "excluded-supplier-on-framework",
    "judgement-below-the-gateway", "no-rates", "rate-above-ceiling", "rate-beyond-the-end",
    "suspension-review-passed", "suspension-review-too-far-off", "used-by-joining",
    "used-without-right",
  ]

  /// A database of Westmarch with an agency, Vennick Fostering, judged good, and its group.
  static func store(
    among authorities: () throws -> TemporaryStore = TemporaryStore.ofTheSamples
  ) throws -> TemporaryStore {
    let made = try authorities()
    try made.store.change(TemporaryStore.change("test")) { db in
      try Council.set("X06000001", centre: nil, postcode: nil, db)
      try db.execute(
        sql: """
          INSERT INTO providerGroup (number, name) VALUES (1, 'Quillmarsh Group');
          INSERT INTO provider (number, name) VALUES (1, 'Vennick Fostering Ltd');
          INSERT INTO service (urn) VALUES ('SC900069');
          INSERT INTO serviceRecord (urn, fromDay, provisionType, provider, shortBreakOnly,
            multiBuilding)
          VALUES ('SC900069', '2024-03-31', 'Independent Fostering Agency', 1, 0, 0);
          INSERT INTO serviceJudgement (urn, fromDay, judgement)
          VALUES ('SC900069', '2024-03-31', 'good');
          """)
    }
    return made
  }

  /// The same with the example of a vehicle, changed, and what else happened.
  static func store(
    _ changes: RuleSituation.Changes = [:], sql: String...
  ) throws -> TemporaryStore {
    let made = try store()
    try made.load(Definitions.read(RuleSituation.yaml(changes)))
    try made.store.change(TemporaryStore.change("test")) { db in
      for statement in sql { try db.execute(sql: statement) }
    }
    return made
  }

  /// What the shipped rules find in a database on a day.
  static func findings(in made: TemporaryStore, on day: String) throws -> [RuleFinding] {
    let day = try Day(inTest: day)
    let facts = try made.store.read { db in
      try VehicleFacts.read(of: VehicleQueries.vehicles(on: day, db), on: day, db)
    }
    return try RuleSituation.rules.get().findings(in: facts)
  }

  /// The message of one rule, or `nil` where it finds nothing.
  static func message(
    _ rule: String, in made: TemporaryStore, on day: String = "2026-06-01"
  ) throws -> String? {
    try findings(in: made, on: day).first { $0.rule == rule }?.message
  }

  static let accredited = admitting("provider", "1")

  /// Accredits somebody on the lot of the example on its first day.
  static func admitting(_ column: String, _ value: String) -> String {
    """
    INSERT INTO admission (number, lot, \(column)) VALUES (1, 1, \(value));
    INSERT INTO admissionStep (admission, step, status, day, reason, decisionReference, decidedBy,
      recordedAt)
    VALUES (1, 'accredit', 'accredited', '2026-04-01', 'criteria-met', 'D1', 'A', '');
    """
  }

  /// Suspends whoever was accredited, from 1 May 2026 until a review.
  static func suspended(reviewOn day: String) -> String {
    """
    INSERT INTO admissionStep (admission, step, status, day, reviewDay, reason, decisionReference,
      decidedBy, approvedBy, recordedAt)
    VALUES (1, 'suspend', 'suspended', '2026-05-01', '\(day)', 'quality-concern', 'D2', 'A', 'B', '');
    """
  }

  /// Bars the provider from everything for a reason.
  static func barred(_ reason: String) -> String {
    """
    INSERT INTO standing (provider, status, reason, decisionReference, decidedBy, approvedBy, fromDay,
      recordedAt)
    VALUES (1, 'barred', '\(reason)', 'D3', 'A', 'B', '2026-05-01', '');
    """
  }

  /// Keeps a rate in the band of the example for children under 16.
  static func rate(_ pence: Int, through last: String? = nil) -> String {
    let until = last.map { "date('\($0)', '+1 day')" } ?? "NULL"
    return """
      INSERT INTO rate (priceBand, provider, weeklyPence, fromDay, untilDay, recordedAt)
      VALUES (1, 1, \(pence), '2026-04-01', \(until), '');
      """
  }

  /// Buys a placement through the example on a day.
  static func callOff(_ reference: String, _ day: String) -> String {
    """
    INSERT INTO callOff (reference, day, serviceType, route, vehicle, lot, provider, recordedBy,
      recordedAt)
    VALUES ('\(reference)', '\(day)', 'Independent Fostering Agency', 'vehicle', 1, 1, 1, 'A', '');
    """
  }
}
