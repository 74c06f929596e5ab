package import Values

/// A place that distances cannot be measured from.
package enum UnknownPlace: UserFacingError {
  case postcode(Postcode)
  case centre(council: String)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .postcode(let postcode):
      """
      Where \(postcode) is, is not known: no postcode directory that was imported has it. Give \
      '--easting' and '--northing', or run 'caremarket import postcodes' with a newer one.
      """
    case .centre(let council):
      """
      The middle of \(council) is not known, because no postcodes were imported. Name a postcode, \
      or give '--easting' and '--northing'.
      """
    }
  }
}
