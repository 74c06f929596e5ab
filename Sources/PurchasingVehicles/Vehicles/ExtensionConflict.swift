package import Values

/// Why an extension cannot be recorded.
package enum ExtensionConflict: UserFacingError {
  /// The file says something else of an extension than what was recorded.
  case recordedOtherwise(String, number: Int, ExtensionUse)
  /// The contract provides for no further extension.
  case noneLeft(String, ExtensionPattern)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .recordedOtherwise(let vehicle, let number, let use):
      """
      Extension \(number) of '\(vehicle)' is recorded already: \(use.months.counted("month")), \
      decided on \(use.decidedOn.inWords) by \(use.decidedBy) (\(use.decisionReference)). What was \
      recorded is not edited: make the file say the same under 'used'.
      """
    case .noneLeft(let vehicle, let pattern):
      """
      '\(vehicle)' has no extension left: it provides for \(pattern). If one was decided on all the \
      same, record it with '--months' and '--not-provided-for'; 'caremarket vehicle check' will name \
      it.
      """
    }
  }
}
