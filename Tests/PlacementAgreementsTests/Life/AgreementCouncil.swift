import Definitions
import Foundation
import GRDB
import Importing
import ProviderRegister
import PurchasingVehicles
import Store
import TestSupport
import Values

@testable import PlacementAgreements

/// A council with the fostering vehicle, one agency, one home and one supported accommodation.
struct AgreementCouncil {
  let made: TemporaryStore
  let rules: AgreementRules

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    rules = try ContractsFolder(path: AgreementCouncil.contracts).agreementRules()
    let words = KnownWords(
      provisionTypes: try ProjectFolder.imports.codeList("placement-types"), authorities: nil,
      today: TemporaryStore.today)
    let names = ["westmarch-fostering"]
    let vehicles = try VehicleFolder(contracts: AgreementCouncil.contracts)
      .definitions(names, words)
    try change { db in
      for vehicle in vehicles {
        _ = try VehicleLoading(vehicle, from: try Day(testing: "2025-04-01"), recording).load(db)
      }
      try db.execute(sql: AgreementCouncil.services)
    }
  }

  private static let contracts = "\(ProjectFolder.path)/Contracts"

  private static let services = """
    INSERT INTO provider (number, name) VALUES (1, 'Larkenby Care Ltd');
    INSERT INTO providerSpelling (folded, spelling, provider)
      VALUES ('larkenby care', 'Larkenby Care Ltd', 1);
    INSERT INTO service (urn) VALUES ('9000001'), ('9000002'), ('SC900007');
    INSERT INTO serviceRecord (urn, fromDay, untilDay, provisionType, provider, shortBreakOnly,
      multiBuilding)
    VALUES ('9000001', '2025-03-31', '2026-06-01', 'Children''s home', 1, 0, 0),
      ('9000002', '2025-03-31', NULL, 'Supported Accommodation', 1, 0, 0),
      ('SC900007', '2025-03-31', NULL, 'Independent Fostering Agency', 1, 0, 0);
    """

  var recording: Recording { Recording(TemporaryStore.change("test")) }

  @discardableResult
  func change<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try made.store.change(TemporaryStore.change("test"), body)
  }

  /// What a draft of a fostering placement says.
  func facts() throws -> DraftFacts {
    var facts = DraftFacts()
    facts.reference = "WM-1"
    facts.child.reference = "C-1"
    facts.child.birthMonth = Month("2015-11")
    facts.child.sex = .male
    facts.service = "SC900007"
    facts.lot = "westmarch-fostering/core"
    facts.from = try Day(testing: "2026-01-05")
    facts.fees = [GivenFee(kind: "care", amount: Money(pence: 90_100))]
    return facts
  }

  @discardableResult
  func draft(_ facts: DraftFacts, exception: PlacingException? = nil) throws -> String {
    let drafting = AgreementDrafting(
      facts, on: TemporaryStore.today, rules, exception: exception, recording)
    return try change { try drafting.draft($0) }
  }

  func vary(_ reference: String, _ facts: VariationFacts) throws {
    try change { db in
      let stepping = try AgreementStepping(reference, recording, db)
      try AgreementVarying(stepping, facts, rules).vary(db)
    }
  }

  func take(_ reference: String, _ status: AgreementStatus, on day: String) throws {
    let facts = StepFacts(day: try Day(testing: day), person: "A Manager")
    try change { db in
      try AgreementStepping(reference, recording, db).take(status, facts, db)
    }
  }

  func file(_ reference: String, on day: String) throws -> AgreementFile {
    let day = try Day(testing: day)
    return try made.store.read { try AgreementFile(reference, on: day, $0) }
  }

  /// The sentences of the problem that something is refused with.
  func problems(_ body: () throws -> Void) throws -> [String] {
    do {
      try body()
      return []
    } catch let problem as AgreementProblem {
      return problem.findings.map(\.message)
    }
  }
}

extension Day {
  struct NoDay: Error {}

  /// Reads a day that a test writes.
  init(testing text: String) throws {
    guard let day = Day(text) else { throw NoDay() }
    self = day
  }
}
