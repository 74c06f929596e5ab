package import Values

/// How far away a service is, and what that was worked out from.
package struct ServiceDistance: Sendable, Hashable {
  /// What stands for the place where a service is.
  package enum Basis: String, Sendable, CaseIterable {
    /// The point of its postcode.
    case postcode
    /// The middle of the authority in whose area it is registered, because Ofsted keeps its address
    /// back, as it does for children's homes: an estimate, which can be miles out in a large county.
    case authorityCentre
  }

  package let miles: Miles
  package let basis: Basis

  package init(miles: Miles, basis: Basis) {
    self.miles = miles
    self.basis = basis
  }
}
