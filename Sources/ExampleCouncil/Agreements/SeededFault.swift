/// A fault that was put into the agreements of the example on purpose.
struct SeededFault: Hashable, Sendable {
  /// The name of the check that must find it.
  let check: String
  /// What the finding is about: the reference of the agreement, or the service or document.
  let subject: String
  /// What was done, in words.
  let fault: String
}
