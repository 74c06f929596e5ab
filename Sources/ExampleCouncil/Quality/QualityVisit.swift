import Values

/// A quality visit of the example, with what was found and how far its report has come.
struct QualityVisit: Sendable {
  let urn: String
  let day: Day
  let way: Way
  /// The other authority of a joint visit.
  let jointWith: String?
  let officer: String
  let childrenSpokenTo: Int?
  let findings: [Finding]
  let figures: [Figure]
  let strengths: [String]
  let remarks: [String]
  let concerns: [String]
  let report: Report
  var actions: [Action] = []
}

extension QualityVisit {
  /// How it was made, in the words of our template.
  enum Way: String, Sendable {
    case announced = "Announced"
    case unannounced = "Unannounced"
    case desktop = "Desktop"
    case joint = "Joint"
    case youngInspectors = "Young Inspectors"
  }

  /// A standard's grade and what it rests on, in the codes of our review formats.
  struct Finding: Sendable {
    let standard: String
    let grade: ReviewGrade
    let evidence: [String]
  }

  /// A number that the service gave.
  struct Figure: Sendable {
    let code: String
    let amount: Int
  }

  /// When the draft was sent, by when the provider was to answer, and when it became final.
  struct Report: Sendable {
    var sentOn: Day?
    var replyBy: Day?
    var finalOn: Day?
  }

  /// What must be done, and what came of it.
  struct Action: Sendable {
    let standard: String
    let task: String
    let owner: String
    let due: Day
    let priority: String
    let closed: Closing?
  }

  /// When an action was closed, by whom and on what evidence.
  struct Closing: Sendable {
    let day: Day
    let person: String
    let evidence: String
  }
}

/// The grades of our review formats, the best first.
enum ReviewGrade: String, Sendable {
  case exceeds
  case meets
  case partlyMeets
  case doesNotMeet

  /// Whether something must be done about it.
  var isPoor: Bool { self == .partlyMeets || self == .doesNotMeet }
}
