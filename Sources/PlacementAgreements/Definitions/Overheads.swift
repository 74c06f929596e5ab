package import Definitions
package import Values

/// What the council's own services and buying from others cost in a year beside the fees, from
/// `Contracts/Agreements/overheads.yaml`.
package struct Overheads: Sendable {
  /// Pounds a year.
  package struct Amounts: Hashable, Sendable {
    package let inHouse: Money
    package let external: Money
  }

  /// A kind of placement, by the types of service that give it.
  package struct Placement: Sendable {
    /// What tables call it, as in "Foster placement".
    package let title: String
    /// In Ofsted's words.
    package let serviceTypes: [String]
    package let amounts: Timeline<Sourced<Amounts>>
  }

  /// In the order of the file.
  package let placements: [Placement]
  /// The file that it was read from.
  package let file: String

  /// Returns the kind of placement that a type of service gives, or `nil` where the file has none.
  package func placement(of serviceType: String) -> Placement? {
    placements.first { $0.serviceTypes.contains(serviceType) }
  }
}
