import Values

/// A row of the care leavers of one year's return.
struct CareLeaverRow: Sendable {
  let child: String
  let birth: Day
  let inTouch: String
  let activity: String
  let accommodation: String

  var fields: [String] { [child, birth.inFigures, inTouch, activity, accommodation] }

  static let headings = ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"]
}
