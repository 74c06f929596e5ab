import GRDB
import ImportRuns
import Importing
import PlacementAgreements
import PurchasingVehicles
import Store
import TestSupport
import Values

/// A database with the vehicle `alliance`, its lot `core` with the band `standard`, which gives a
/// discount to siblings, and two services, into which lists of agreements are taken.
struct ListStore {
  let made: TemporaryStore

  init() throws {
    made = try .ofTheSamples()
    try made.store.change(TemporaryStore.change("vehicle load")) { db in
      try db.execute(sql: ListStore.beginning)
    }
  }

  private static let beginning = """
    INSERT INTO provider (number, name) VALUES (3, 'Larkenby Care Ltd');
    INSERT INTO providerSpelling (folded, spelling, provider)
      VALUES ('larkenby care', 'Larkenby Care Ltd', 3);
    INSERT INTO service (urn) VALUES ('9000101'), ('9000187');
    INSERT INTO serviceRecord (urn, fromDay, name, provisionType, provider, shortBreakOnly,
      multiBuilding)
    VALUES ('9000101', '2020-04-01', 'Hollowin Bank', 'Children''s home', 3, 0, 0),
      ('9000187', '2023-07-25', 'Threlmere Pathways', 'Supported Accommodation', NULL, 0, 0);
    INSERT INTO vehicle (number, name) VALUES (7, 'alliance');
    INSERT INTO lot (number, vehicle, name) VALUES (8, 7, 'core');
    INSERT INTO priceBand (number, lot, name) VALUES (9, 8, 'standard');
    INSERT INTO callOff (number, reference, day, serviceType, route, recordedBy, recordedAt)
      VALUES (5, 'WM-2025-0001', '2025-04-01', 'Children''s home', 'spot', 'an.officer',
        '2025-04-01T09:00:00Z')
    """

  /// The columns that every test fills; others are named with their values.
  private static let usual = [
    "Reference": "A-1", "Child reference": "C-1042", "Month of birth": "05/2013",
    "Provider": "Larkenby Care Ltd", "URN": "9000101", "Service type": "Children's home",
    "Route": "Spot purchase", "Vehicle": "", "Starts on": "2025-04-01",
  ]

  /// Takes a list of agreements in, each row the usual one but for some columns.
  @discardableResult
  func take(_ rows: [[String: String]]) throws -> ImportReport {
    let all = rows.map { ListStore.usual.merging($0) { $1 } }
    let columns = Set(all.flatMap(\.keys)).sorted()
    let lines = [columns] + all.map { row in columns.map { row[$0] ?? "" } }
    let text = lines.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
    return try made.take(AgreementImport.self, text: text)
  }

  /// Takes a list of another kind in, as it would stand in a file.
  @discardableResult
  func take(_ kind: any FileImport.Type, _ lines: String...) throws -> ImportReport {
    try made.take(kind, text: lines.joined(separator: "\n") + "\n")
  }

  /// Everything that is said to be wrong, each without the name of the file.
  func problems(_ step: () throws -> ImportReport) throws -> [String] {
    do {
      _ = try step()
      return []
    } catch let problem as ImportProblem {
      return problem.findings.map { String($0.description.dropFirst("test.csv, ".count)) }
    }
  }

  /// The needs of the first agreement, as a list names them.
  func needs() throws -> [String] {
    try made.store.read { try AgreementQueries.needs(of: 1, $0).map(\.description) }
  }

  func agreements() throws -> [Agreement] {
    try made.store.read { try AgreementQueries.all($0) }
  }
}
