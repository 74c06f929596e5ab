import Values

/// A row of the postcode directory, checked.
struct PostcodeRow {
  let postcode: PackedPostcode
  /// The position of the district among those that are known.
  let district: Int
  let point: GridPoint
  /// The line of the file on which it stands.
  let line: Int
}
