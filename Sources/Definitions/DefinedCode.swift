package import Values

/// A code of a list, with what it means and from when to when it may be used.
package struct DefinedCode: Sendable, Hashable {
  /// As people type it, in small letters with hyphens: `safeguarding-concern`.
  package let code: String
  /// What it means, as lists and letters say it.
  package let words: String
  package let from: Day
  /// The first day on which it may no longer be used.
  package let until: Day?
  /// What it may be used for, where the list says so.
  package let uses: [String]
  package let reference: String

  package func isInForce(on day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }
}
