/// A lot of a vehicle as its definition has it on a day.
package struct Lot: Hashable, Sendable {
  package let number: Int
  /// The number of its vehicle.
  package let vehicle: Int
  package let vehicleName: String
  package let definition: LotDefinition
  package let bands: [PriceBand]

  /// The lot as people name it where several vehicles may have one of the name: `VEHICLE/LOT`.
  package var reference: String { "\(vehicleName)/\(definition.name)" }
}
