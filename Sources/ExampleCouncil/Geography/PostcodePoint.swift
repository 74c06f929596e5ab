import Values

/// A postcode of an invented authority, with where it is.
struct PostcodePoint: Sendable {
  /// Counted from 1 within the authority's postcode area.
  let district: Int
  /// The digit and two letters that follow, as in `1AA`.
  let inward: String
  /// Where it is, or `nil` where the directory does not say.
  let point: GridPoint?
  /// The month it began, as in `198001`.
  let introduced: String
  /// The month it ended, or `nil` where it is in use.
  let terminated: String?

  /// Returns the postcode as people write it, as in `WX1 1AA`.
  func text(inArea area: String) -> String {
    "\(area)\(district) \(inward)"
  }
}
