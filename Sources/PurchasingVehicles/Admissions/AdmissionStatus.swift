/// How a group, a provider, a service or a lot itself stands on a lot.
package enum AdmissionStatus: String, CaseIterable, Sendable {
  /// Nothing was ever applied for, and nothing stands in the way.
  case open
  case applied
  case accredited
  case rejected
  case suspended
  case barred
  case withdrawn
  /// The accreditation, or the whole vehicle, has come to its end. No step leads here: the day does.
  case expired

  /// Whether it keeps whatever is below it from being called off.
  package var isRestriction: Bool { self == .suspended || self == .barred }
}
