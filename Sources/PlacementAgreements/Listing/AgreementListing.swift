package import PurchasingVehicles
package import Values

/// An agreement as a list of agreements shows it, on a day.
package struct AgreementListing: Hashable, Sendable {
  package let reference: String
  package let kind: AgreementKind
  package let childReference: String
  package let urn: String?
  package let serviceType: String
  package let provider: String
  package let route: Route
  package let vehicle: String?
  /// As `VEHICLE/LOT`.
  package let lot: String?
  package let band: String?
  package let status: AgreementStatus
  package let from: Day
  /// The first day on which it is no longer in force; `nil` while it is open.
  package let until: Day?
  /// What is paid for a week on the day, or on its first or last day where that is before or after.
  package let weeklyFee: Money
  /// What discounts take off a week on the same day.
  package let weeklyDiscount: Money
  /// The day from which a fee was last raised by an annual uplift, by the day.
  package let lastUplift: Day?
  /// The needs of the child when the agreement was made, in their order.
  package let needs: [Need]

  package var weeklyCost: Money { weeklyFee - weeklyDiscount }
}
