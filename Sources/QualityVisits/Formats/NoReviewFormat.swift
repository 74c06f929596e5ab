package import Values

/// A type of provision for which there is no review format on a day.
package struct NoReviewFormat: UserFacingError {
  let urn: String
  let provisionType: String
  let day: Day
  let known: [String]

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    There is no review format in Contracts/Quality for \(urn), which is of the type \
    '\(provisionType)', on \(day.inWords). There is one for: \(known.joined(separator: ", ")).
    """
  }
}
