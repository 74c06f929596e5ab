/// What answers are kept under.
enum VisitQuestionKey {
  static let day = "day"
  static let type = "type"
  static let jointWith = "joint with"
  static let officers = "officers"
  static let children = "children spoken to"

  static func grade(_ code: String) -> String { "grade of \(code)" }
  static func evidence(_ code: String) -> String { "evidence of \(code)" }
  static func figure(_ code: String) -> String { "figure \(code)" }
  static func note(_ area: NoteArea, _ number: Int) -> String { "\(area.rawValue) \(number)" }
  static func standard(_ area: NoteArea, _ number: Int) -> String {
    "standard of \(area.rawValue) \(number)"
  }
  static func task(_ number: Int) -> String { "action \(number)" }
  static func owner(_ number: Int) -> String { "owner of action \(number)" }
  static func due(_ number: Int) -> String { "day of action \(number)" }
  static func priority(_ number: Int) -> String { "priority of action \(number)" }
  static func actionStandard(_ number: Int) -> String { "standard of action \(number)" }
}

extension VisitQuestions.Kept {
  func hasWords(_ key: String) -> Bool { !(self[key] ?? "").isEmpty }

  /// The numbers from 1 to the first that has no answer, or an empty one.
  func runs(of key: (Int) -> String) -> ClosedRange<Int> {
    var last = 1
    while hasWords(key(last)) { last += 1 }
    return 1...last
  }
}
