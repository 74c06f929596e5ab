package import Values

/// A figure of a policy that has no value on a day.
package struct CostPolicyProblem: UserFacingError {
  let name: String
  let day: Day
  let file: String

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    "'\(name)' has no value on \(day.inWords). Add one with its day and reference to \(file)."
  }
}
