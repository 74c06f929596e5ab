import Values

/// An episode of the care of an invented child.
struct CareSpell: Sendable {
  var from: Day
  var until: Day?
  var began: String
  var status: String
  /// The code as it is today: K3 was H5 and Z11 was Z1 in the returns of their years.
  var placement: String
  var provider: String
  var urn: String
  var postcode: String
  var ended = ""
  var moved = ""
}
