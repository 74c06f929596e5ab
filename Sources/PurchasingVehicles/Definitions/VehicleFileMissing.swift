package import Values

/// A vehicle's file that is not there, or is not UTF-8.
package struct VehicleFileMissing: UserFacingError {
  let file: String
  /// The vehicles that have files.
  let known: [String]

  package var exitStatus: ExitStatus { .missingInput }

  package var description: String {
    let hint =
      known.isEmpty
      ? "Write one: CONTRIBUTING.md says how."
      : "In the folder are: \(known.joined(separator: ", "))."
    return "There is no vehicle's file '\(file)', or it is not UTF-8 text. \(hint)"
  }
}
