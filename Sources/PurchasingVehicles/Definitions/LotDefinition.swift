/// A part of a vehicle, for one kind of need.
package struct LotDefinition: Hashable, Sendable {
  /// The name by which commands know the lot, unique within its vehicle.
  package let name: String
  package let title: String
  /// The types of service that may stand on it, in Ofsted's words.
  package let serviceTypes: [String]
  /// The need it is for, in the vehicle's own short word, as in "therapeutic".
  package let need: String
  package let description: String
  package let bands: [BandDefinition]
}
