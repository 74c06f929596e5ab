package import Values

/// A number or name that no provider in the register bears.
package struct UnknownProvider: UserFacingError {
  let written: String
  /// Providers whose names are like it, the most alike first.
  package let like: [Provider]

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    "'\(written)' is no provider's number or name. \(advice)"
  }

  private var advice: String {
    guard let first = like.first else {
      return """
        'caremarket provider list --search TEXT' finds providers; 'caremarket provider add' adds one.
        """
    }
    let names = like.map(\.named).joined(separator: ", ")
    return "Like it: \(names). Write the number, as in \(first.reference)."
  }
}
