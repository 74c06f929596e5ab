/// A price band of a lot as its definition has it on a day.
package struct PriceBand: Hashable, Sendable {
  package let number: Int
  /// The number of its lot.
  package let lot: Int
  package let definition: BandDefinition
}
