/// How far a visit's report has come.
package enum VisitStatus: String, CaseIterable, Sendable {
  /// Logged, and not yet shown to the provider. Its grades are the officers' own.
  case draft
  /// With the provider, to say what is not right in it.
  case sent
  /// The provider said that something is not right, and the council has not answered all of it.
  case challenged
  /// Agreed by somebody who did not make the visit.
  case final
  /// Taken back: it should not have been logged.
  case cancelled
}
