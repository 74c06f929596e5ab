package import Values

/// Why a document cannot be recorded.
package enum DocumentProblem: UserFacingError {
  case endsBeforeItBegins(expires: Day, validFrom: Day)
  /// The same document was recorded with another day of expiry.
  case otherExpiry(known: Day?, given: Day?)
  case belongsToAnother(urn: String, owner: String?, named: String)
  case noHolder

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .endsBeforeItBegins(let expires, let validFrom):
      "It would expire on \(expires.inWords), before it is valid from \(validFrom.inWords)."
    case .otherExpiry(let known, let given):
      """
      This document is recorded already, with \(words(known)), not \(words(given)). A document that \
      was renewed has its own reference, or its own day from which it is valid.
      """
    case .belongsToAnother(let urn, let owner, let named):
      "\(urn) belongs to \(owner ?? "no known provider"), not to \(named)."
    case .noHolder: "A document belongs to a provider or to a service: name one of them."
    }
  }

  private func words(_ expiry: Day?) -> String {
    expiry.map { "expiry on \($0.inWords)" } ?? "no expiry"
  }
}
