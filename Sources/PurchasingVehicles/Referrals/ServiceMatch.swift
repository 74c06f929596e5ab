package import ProviderRegister
package import Values

/// A service of a type that a lot is for, and whether it could meet a referral.
package struct ServiceMatch: Hashable, Sendable {
  package let service: Service
  /// `nil` where neither the service nor its authority has a known place.
  package let distance: ServiceDistance?
  /// What it asks for a week in the referral's band; `nil` where no rate is kept.
  package let weeklyRate: Money?
  /// Everything that speaks against it; none where it fits.
  package let exclusions: [Exclusion]

  package var fits: Bool { exclusions.isEmpty }
}
