package import Values

/// Something that a plan says will be done.
package struct PlanAction: Sendable, Hashable {
  package let number: Int
  package let plan: String
  package let reference: ActionReference
  /// The title of its workstream.
  package let workstream: String
  package let objective: String
  package let task: String
  package let milestone: String?
  /// By what people will know that it worked.
  package let successMeasure: String?
  /// What was said of it, the earliest first; the last counts.
  package let steps: [PlanStep]

  /// How it and its plan are named in a message, as in `2.3 of 'Sufficiency plan 2026-28'`.
  package var named: String { "\(reference) of '\(plan)'" }
}

extension PlanAction {
  /// How it stood on a day; `nil` before the plan was adopted.
  package func standing(on day: Day) -> PlanStep? {
    steps.last { $0.day <= day }
  }

  /// How it stands by its last step.
  package var latest: PlanStep? { steps.last }

  /// The last colour that was given by a day.
  package func rating(on day: Day) -> Rating? {
    steps.last { $0.day <= day && $0.rating != nil }?.rating
  }

  /// The last step by a day in which something was said.
  package func lastSaid(on day: Day) -> PlanStep? {
    steps.last { $0.day <= day && $0.words != nil }
  }

  /// How far it was on a day; `nil` before the plan was adopted.
  package func status(on day: Day) -> PlanStatus? {
    guard let standing = standing(on: day) else { return nil }
    switch standing.kind {
    case .close: return .done
    case .drop: return .dropped
    case .adopt, .update: break
    }
    if let due = standing.due, due < day { return .late }
    return standing.start.map { $0 > day } ?? false ? .notStarted : .underWay
  }
}

/// How far an action is.
package enum PlanStatus: String, CaseIterable, Sendable {
  case late
  case underWay
  case notStarted
  case done
  case dropped

  /// Whether something is still to be done.
  package var isOpen: Bool { self != .done && self != .dropped }

  /// As a cell or heading has it.
  package var inWords: String {
    switch self {
    case .late: "Late"
    case .underWay: "Under way"
    case .notStarted: "Not started"
    case .done: "Done"
    case .dropped: "Dropped"
    }
  }
}
