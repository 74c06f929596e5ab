import Geography
import GRDB
import ProviderRegister
import Store
import TestSupport
import Values

@testable import PurchasingVehicles

extension TemporaryStore {
  /// Stores a definition as `vehicle load` does.
  @discardableResult
  func load(
    _ definition: VehicleDefinition, from day: String = "2026-04-01"
  ) throws -> VehicleLoading.Outcome {
    let change = TemporaryStore.change("vehicle load")
    return try store.change(change) { db in
      try VehicleLoading(definition, from: Day(inTest: day), Recording(change)).load(db)
    }
  }

  /// Reads a vehicle as it was known on a day.
  func vehicle(_ name: String, on day: String) throws -> Vehicle {
    try store.read { db in try VehicleQueries.vehicle(name, on: Day(inTest: day), db) }
  }
}

extension Day {
  struct NoDay: Error {}

  /// Reads a day that a test writes.
  init(inTest text: String) throws {
    guard let day = Day(text) else { throw NoDay() }
    self = day
  }
}
