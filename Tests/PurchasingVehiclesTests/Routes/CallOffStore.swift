import GRDB
import ImportRuns
import Importing
import PurchasingVehicles
import Store
import TestSupport
import Values

/// A database with the vehicle `alliance`, its lot `core` with the band `standard`, and call-offs.
struct CallOffStore {
  let made: TemporaryStore

  init(_ rows: [String] = []) throws {
    made = try TemporaryStore.ofEngland()
    try made.store.change(TemporaryStore.change("vehicle load")) { db in
      try db.execute(
        sql: """
          INSERT INTO vehicle (number, name) VALUES (7, 'alliance');
          INSERT INTO lot (number, vehicle, name) VALUES (8, 7, 'core');
          INSERT INTO priceBand (number, lot, name) VALUES (9, 8, 'standard');
          INSERT INTO provider (number, name) VALUES (3, 'Larkenby Care Ltd');
          INSERT INTO providerSpelling (folded, spelling, provider)
            VALUES ('larkenby care', 'Larkenby Care Ltd', 3);
          INSERT INTO service (urn) VALUES ('9000101')
          """)
    }
    if !rows.isEmpty { try take(rows) }
  }

  static let header = """
    Reference,Placed on,Service type,Route,Vehicle,Lot,Band,Provider,URN,Weekly fee,Ended on,\
    Reason outside
    """

  /// A row of the file, as the council would write it.
  static func row(
    _ reference: String, _ day: String, _ type: String, _ route: String, vehicle: String = "",
    lot: String = "", band: String = "", provider: String = "", urn: String = "",
    fee: String = "", ended: String = "", reason: String = ""
  ) -> String {
    [reference, day, type, route, vehicle, lot, band, provider, urn, fee, ended, reason]
      .joined(separator: ",")
  }

  @discardableResult
  func take(_ rows: [String]) throws -> ImportReport {
    try made.take(
      CallOffImport.self, text: ([CallOffStore.header] + rows).joined(separator: "\n") + "\n")
  }

  /// Everything that an import of these rows says is wrong.
  func problems(_ rows: [String]) throws -> [String] {
    do {
      try take(rows)
      return []
    } catch let problem as ImportProblem {
      return problem.findings.map(\.description)
    }
  }
}
