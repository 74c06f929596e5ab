/// A rule against an award that two people together may set aside.
package enum OverriddenRule: String, CaseIterable, Sendable {
  /// Ofsted's judgement is below what the vehicle asks for.
  case judgement
  /// The service, its provider, its group or the lot is suspended.
  case standing
  /// The service no longer stands on the lot.
  case admission
  /// The fee is above the band's highest price.
  case ceiling
  /// Another offer ranks higher.
  case rank
  /// The vehicle has ended.
  case vehicleEnded
}
