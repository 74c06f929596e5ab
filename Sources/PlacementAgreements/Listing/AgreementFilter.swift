package import PurchasingVehicles

/// Which agreements are asked about; what is `nil` or empty narrows nothing.
package struct AgreementFilter: Sendable {
  package var statuses: Set<AgreementStatus> = []
  package var kind: AgreementKind?
  /// By number.
  package var provider: Int?
  package var urn: String?
  /// The council's own reference of the child.
  package var child: String?
  package var route: Route?
  /// By numbers.
  package var vehicle: Int?
  package var lot: Int?

  package init() {}
}
