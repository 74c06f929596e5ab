package import Values

/// A name that no vehicle bears, or none that was known on the day.
package struct UnknownVehicle: UserFacingError {
  let written: String
  let known: [String]
  let day: Day

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    if known.contains(written) {
      return "'\(written)' was not known on \(day.inWords). Ask about a later day with '--as-at'."
    }
    guard !known.isEmpty else {
      return "There is no vehicle yet. Load one with 'caremarket vehicle load'."
    }
    return "There is no vehicle '\(written)'. There are: \(known.joined(separator: ", "))."
  }
}
