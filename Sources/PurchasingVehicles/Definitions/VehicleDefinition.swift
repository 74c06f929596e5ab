package import Values

/// What a file in `Contracts/Vehicles` says of a framework, a dynamic purchasing vehicle or another
/// arrangement to buy placements through: who may use it, until when, how providers come onto it, how
/// placements are called off, its lots and price bands, its discounts and terms.
package struct VehicleDefinition: Hashable, Sendable {
  /// The name of its file without `.yaml`, by which every command knows the vehicle.
  package let name: String
  package let title: String
  package let kind: VehicleKind
  package let regime: LegalRegime
  package let description: String
  /// Where all of it was published, where a part gives no reference of its own.
  package let reference: String
  package let authorities: Authorities
  package let term: Term
  /// The extensions that were used, in their order.
  package var used: [ExtensionUse]
  /// What the vehicle is expected to cost, where that was published.
  package let estimate: Estimate?
  package let notices: [Notice]
  package let admission: Admission
  package let callOffs: CallOffs
  package let prices: Prices
  package let lots: [LotDefinition]
  package let discounts: Discounts?
  package let uplift: Uplift
  package let terms: Terms
}

extension VehicleDefinition {
  /// Who leads the vehicle and who may buy through it.
  package struct Authorities: Hashable, Sendable {
    package let lead: String
    /// The others that were named, in alphabetical order.
    package let participating: [String]
    /// Whether authorities that are not named may join.
    package let areOpenToOthers: Bool
    package let reference: String
  }

  /// What is expected to be spent over the whole term.
  package struct Estimate: Hashable, Sendable {
    package let amount: Money
    package let includesTax: Bool
    package let reference: String
  }

  /// What the highest or only price of a band is.
  package struct Prices: Hashable, Sendable {
    package enum Basis: String, CaseIterable, Sendable {
      /// Each provider's own price, without a limit.
      case tendered
      /// Each provider's own price, up to the band's ceiling.
      case ceiling
      /// The band's price, the same for all.
      case fixed
    }

    package let basis: Basis
    package let reference: String
  }

  /// What the contract says of changing prices.
  package struct Uplift: Hashable, Sendable {
    package enum Clause: String, CaseIterable, Sendable {
      /// The contract says nothing of it.
      case none
      /// A percentage a year, which may be 0.
      case fixed
      /// The lower of a percentage and the rise in prices.
      case lowerOfFixedAndPrices
      /// As the council decides each year.
      case councilPolicy
    }

    package let clause: Clause
    package let percentage: Percentage?
    package let reference: String
  }

  /// How much notice must be given, and when a suspension must be looked at again.
  package struct Terms: Hashable, Sendable {
    /// Days that a provider must give to leave the vehicle.
    package let providerNoticeDays: Int?
    /// Days to end a placement.
    package let placementNoticeDays: Int?
    /// The most days from a suspension to its review.
    package let suspensionReviewDays: Int?
    package let reference: String
  }
}

extension VehicleDefinition {
  /// Returns the lot of a name.
  package func lot(named name: String) -> LotDefinition? {
    lots.first { $0.name == name }
  }

  /// All bands, lot by lot.
  package var bands: [BandDefinition] { lots.flatMap(\.bands) }

  /// The first day after the vehicle, with the extensions that were used.
  package var end: Day { term.end(extendedBy: used) }
}
