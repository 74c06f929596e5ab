import GRDB
import ProviderRegister
import Store
import Values

extension ExtensionUse {
  /// Adds the extensions that are not recorded yet; throws `ExtensionConflict` where one is otherwise.
  static func add(
    _ uses: [ExtensionUse], to vehicle: Vehicle, _ recording: Recording, _ db: Database
  ) throws {
    let known = vehicle.definition.used
    for (index, (use, recorded)) in zip(uses, known).enumerated() where use != recorded {
      throw ExtensionConflict.recordedOtherwise(vehicle.name, number: index + 1, recorded)
    }
    try insert(
      Array(uses.dropFirst(known.count)), after: known.count, vehicle: vehicle.number, recording,
      db)
  }

  static func insert(
    _ uses: [ExtensionUse], after count: Int, vehicle: Int, _ recording: Recording, _ db: Database
  ) throws {
    for (index, use) in uses.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO vehicleExtensionUse
            (vehicle, position, months, decidedOn, decisionReference, decidedBy, recordedAt)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          vehicle, count + index + 1, use.months, use.decidedOn, use.decisionReference,
          use.decidedBy, recording.at,
        ])
    }
  }
}
