import Values

/// A row of the episodes of one year's return, as its year writes it.
struct ReturnRow: Sendable {
  var child: String
  var from: Day
  var until: Day?
  var began: String
  var status: String
  var need: String
  var placement: String
  var provider: String
  var ended: String
  var moved: String
  var home: String
  var postcode: String
  var urn: String

  var fields: [String] {
    [
      child, from.inFigures, began, status, need, placement, provider, until?.inFigures ?? "",
      ended, moved, home, postcode, urn,
    ]
  }

  static let headings = [
    "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC",
    "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN",
  ]
}
