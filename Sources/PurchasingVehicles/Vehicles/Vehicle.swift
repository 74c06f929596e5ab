package import Values

/// A vehicle as its definition has it on a day, with the numbers under which the database keeps it.
package struct Vehicle: Hashable, Sendable {
  package let number: Int
  /// The number of the record of its definition that holds on the day.
  package let record: Int
  /// The first day from which the definition reads so.
  package let from: Day
  package let definition: VehicleDefinition
  package let lots: [Lot]

  package var name: String { definition.name }
}

extension Vehicle {
  /// How far along its term a vehicle is.
  package enum Stage: String, CaseIterable, Sendable {
    case notYetBegun
    case inForce
    case ended
  }

  package func stage(on day: Day) -> Stage {
    if day < definition.term.from { return .notYetBegun }
    return day < definition.end ? .inForce : .ended
  }
}
