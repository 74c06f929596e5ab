package import GRDB
package import ProviderRegister
import Geography
import Store
package import Values

/// The taking in of a vehicle's definition: what is new is added, what changed closes what was.
package struct VehicleLoading: Sendable {
  package enum Outcome: Hashable, Sendable {
    case added(from: Day)
    /// What changed, by the names of the file's parts.
    case changed([String], from: Day)
    case unchanged
  }

  package let definition: VehicleDefinition
  /// The day from which a change holds; today where nobody gives one.
  package let from: Day
  let recording: Recording

  package init(_ definition: VehicleDefinition, from: Day, _ recording: Recording) {
    self.definition = definition
    self.from = from
    self.recording = recording
  }
}

extension VehicleLoading {
  /// Stores the definition.
  ///
  /// A vehicle that is new is known from its first day, or from the day given where that is earlier.
  /// Throws `HistoryConflict` where the record reaches the day of a change already, and
  /// `ExtensionConflict` where an extension was recorded otherwise.
  package func load(_ db: Database) throws -> Outcome {
    guard let number = try number(db) else {
      let day = min(from, definition.term.from)
      try DefinitionStoring(definition, vehicle: try addVehicle(db), from: day, recording).store(db)
      return .added(from: day)
    }
    guard let known = try latest(of: number, db) else { return .unchanged }
    try ExtensionUse.add(definition.used, to: known, recording, db)
    let differences = definition.differences(from: known.definition)
    guard !differences.isEmpty else {
      return known.definition.used.count < definition.used.count
        ? .changed(["used"], from: from) : .unchanged
    }
    try end(known, db)
    try DefinitionStoring(definition, vehicle: number, from: from, recording).store(db)
    return .changed(differences, from: from)
  }

  private func number(_ db: Database) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT number FROM vehicle WHERE name = ?", arguments: [definition.name])
  }

  private func addVehicle(_ db: Database) throws -> Int {
    try db.execute(sql: "INSERT INTO vehicle (name) VALUES (?)", arguments: [definition.name])
    let number = Int(db.lastInsertedRowID)
    try ExtensionUse.insert(definition.used, after: 0, vehicle: number, recording, db)
    return number
  }

  private func latest(of number: Int, _ db: Database) throws -> Vehicle? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT vehicleRecord.*, vehicle.name AS name FROM vehicleRecord
        JOIN vehicle ON vehicle.number = vehicleRecord.vehicle
        WHERE vehicle.number = ? AND supersededAt IS NULL ORDER BY fromDay DESC LIMIT 1
        """,
      arguments: [number]
    ).map { try Vehicle(record: $0, db) }
  }

  /// Closes a record, or supersedes it where the new one holds from its very first day.
  private func end(_ known: Vehicle, _ db: Database) throws {
    if from < known.from {
      throw HistoryConflict(
        subject: "the vehicle '\(known.name)'", day: from, recorded: known.from)
    }
    let (column, value): (String, any DatabaseValueConvertible) =
      from == known.from ? ("supersededAt", recording.at) : ("untilDay", from)
    try db.execute(
      sql: "UPDATE vehicleRecord SET \(column) = ? WHERE number = ?",
      arguments: [value, known.record])
  }
}

extension VehicleDefinition {
  /// Returns the names of the parts in which a definition differs from what is known.
  ///
  /// Extensions that were used are facts of their own, which a definition only adds to.
  func differences(from known: VehicleDefinition) -> [String] {
    let pairs: [(String, Bool)] = [
      ("title", title == known.title), ("kind", kind == known.kind),
      ("regime", regime == known.regime), ("description", description == known.description),
      ("reference", reference == known.reference),
      ("authorities", authorities == known.authorities), ("term", term == known.term),
      ("estimate", estimate == known.estimate), ("notices", notices == known.notices),
      ("admission", admission == known.admission), ("callOffs", callOffs == known.callOffs),
      ("prices", prices == known.prices), ("lots", lots == known.lots),
      ("discounts", discounts == known.discounts), ("uplift", uplift == known.uplift),
      ("terms", terms == known.terms),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }
}
