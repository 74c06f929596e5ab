/// How far an agreement has come.
package enum AgreementStatus: String, CaseIterable, Sendable {
  case draft
  /// Sent to the provider to sign.
  case issued
  case signedByProvider
  case signedByAuthority
  case active
  case underNotice
  case ended
  /// Another agreement for the same child took its place.
  case superseded

  /// Whether nothing more is paid from the day of the step on.
  package var isEnd: Bool { self == .ended || self == .superseded }
}
