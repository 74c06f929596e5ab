package import Values

/// A proposal that was never made.
package struct UnknownFundingProposal: UserFacingError {
  let written: String
  /// Those that are not decided yet.
  let open: [String]

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    let others = open.isEmpty ? "none" : open.joined(separator: ", ")
    return """
      There is no funding proposal '\(written)'. Not decided yet: \(others). 'caremarket funding \
      propose' makes one.
      """
  }
}
