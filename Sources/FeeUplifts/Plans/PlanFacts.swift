/// What a plan rests on of one agreement, as the database keeps it: `days=…|lines=…|…`.
struct PlanFacts: Hashable, Sendable {
  enum Part: String, CaseIterable, Sendable {
    case days
    case lines
    case discounts
    case absences
    case request

    /// What has changed where the part is another, as a sentence says it.
    var inWords: String {
      switch self {
      case .days: "the days on which it is paid"
      case .lines: "its fee"
      case .discounts: "its discounts"
      case .absences: "its absences"
      case .request: "what was asked for it or decided"
      }
    }
  }

  let text: String

  init(text: String) {
    self.text = text
  }

  /// Writes the facts down, part by part.
  init(_ part: (Part) -> String) {
    text = Part.allCases.map { "\($0.rawValue)=\(part($0))" }.joined(separator: "|")
  }

  /// What differs from other facts, in words.
  func differences(from other: PlanFacts) -> [String] {
    let parts = zip(text.split(separator: "|"), other.text.split(separator: "|"))
    return zip(Part.allCases, parts).filter { $0.1.0 != $0.1.1 }.map(\.0.inWords)
  }
}
