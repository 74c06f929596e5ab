package import PurchasingVehicles
package import Values

/// From when on the checks of agreements find something on a day, and what they leave out:
/// `Contracts/Agreements/checks.yaml`.
package struct CheckLimits: Hashable, Sendable {
  /// From the first day of a placement.
  package let daysUntilSigned: Int
  /// Routes by which no contract is made.
  package let routesWithoutContract: Set<Route>
  package let weeksWithoutUplift: Int
  package let milesWithoutReason: Miles
  /// Types of service that do not care for children at their registered address.
  package let addressIsAnOffice: Set<String>
  package let firstAdultAge: Int
  /// Codes of the legal statuses of short breaks.
  package let shortBreakStatuses: Set<String>
  /// Codes of the fee lines that a band's price covers.
  package let bandPriceCovers: Set<String>
  /// Codes of the placements of the children's return that an agreement stands behind.
  package let placementsByAgreement: Set<String>
}
