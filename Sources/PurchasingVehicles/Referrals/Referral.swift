package import Values

/// A need put to a lot, which names no child: a pseudonymous reference, an age and coded needs.
package struct Referral: Hashable, Sendable {
  package enum Outcome: String, Sendable {
    case awarded
    case noOffer
  }

  package let number: Int
  /// The council's own reference of the child, under which nobody else can tell who it is.
  package let childReference: String
  /// In years, on the day of the referral.
  package let age: Int
  package let sex: Sex
  /// The numbers of the lot and of the price band.
  package let lot: Int
  package let band: Int
  package let opened: Occasion
  package let neededFrom: Day?
  /// Where distances are measured from: the council's centre.
  package let from: GridPoint?
  package let withinMiles: Miles?
  package let closed: Occasion?
  package let outcome: Outcome?
  package let needs: [Need]

  /// The number as people write it, as in `R12`.
  package var reference: String { "R\(number)" }

  /// Whether offers may come in and an award may be made.
  package var isOpen: Bool { closed == nil }
}
