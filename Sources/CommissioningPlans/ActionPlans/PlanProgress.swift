package import Values

/// How far a plan was on a day, and what changed since an earlier one.
package struct PlanProgress: Sendable {
  /// How many actions of one workstream stand how.
  package struct Line: Sendable, Hashable {
    /// `nil` for the whole plan.
    package let workstream: ActionPlan.Workstream?
    package let actions: Int
    package let byStatus: [PlanStatus: Int]
    /// Of those that have not ended, by their last colour.
    package let byRating: [Rating: Int]

    /// How many have not ended and were never given a colour.
    package var notRated: Int {
      PlanStatus.allCases.filter(\.isOpen).reduce(0) { $0 + (byStatus[$1] ?? 0) }
        - byRating.values.reduce(0, +)
    }
  }

  /// An action that stands otherwise than before.
  package struct Change: Sendable, Hashable {
    package let action: PlanAction
    /// Each difference in words, as in "amber, was red".
    package let differences: [String]
  }

  package let plan: ActionPlan
  package let day: Day
  package let since: Day
  /// Those that were in the plan by the day.
  package let actions: [PlanAction]
  package let lines: [Line]
  package let total: Line
  /// Those that should have been done, the longest first.
  package let late: [PlanAction]
  package let changes: [Change]

  /// Looks at a plan as it stood on a day and on an earlier one.
  package init(of plan: ActionPlan, on day: Day, since: Day) {
    let actions = plan.actions.filter { $0.standing(on: day) != nil }
    self.plan = plan
    self.day = day
    self.since = since
    self.actions = actions
    lines = plan.workstreams.map { stream in
      Line(stream, actions.filter { $0.reference.workstream == stream.position }, on: day)
    }
    total = Line(nil, actions, on: day)
    late = actions.filter { $0.status(on: day) == .late }.sorted {
      ($0.standing(on: day)?.due ?? day, $0.reference)
        < ($1.standing(on: day)?.due ?? day, $1.reference)
    }
    changes = actions.compactMap { action in
      let differences = action.differences(from: since, to: day)
      return differences.isEmpty ? nil : Change(action: action, differences: differences)
    }
  }

  /// The last day of the quarter before the one that a day is in.
  package static func quarterBefore(_ day: Day) -> Day {
    let month = Month(containing: day)
    return month.adding(months: -((month.month - 1) % 3)).firstDay.adding(days: -1)
  }
}

extension PlanProgress.Line {
  fileprivate init(_ workstream: ActionPlan.Workstream?, _ actions: [PlanAction], on day: Day) {
    self.workstream = workstream
    self.actions = actions.count
    byStatus = Dictionary(grouping: actions.compactMap { $0.status(on: day) }) { $0 }
      .mapValues(\.count)
    let open = actions.filter { $0.status(on: day)?.isOpen ?? false }
    byRating = Dictionary(grouping: open.compactMap { $0.rating(on: day) }) { $0 }
      .mapValues(\.count)
  }
}

extension PlanAction {
  /// In what an action stands otherwise than on an earlier day.
  fileprivate func differences(from earlier: Day, to day: Day) -> [String] {
    guard let before = standing(on: earlier) else { return ["new in the plan"] }
    guard let now = standing(on: day) else { return [] }
    return [
      ended(before, now), recoloured(from: earlier, to: day),
      before.due == now.due
        ? nil : "due \(now.due.inPlan), was \(before.due.inPlan)",
      before.lead == now.lead ? nil : "led by \(now.lead), was \(before.lead)",
    ].compactMap(\.self)
  }

  private func ended(_ before: PlanStep, _ now: PlanStep) -> String? {
    guard before.kind != now.kind else { return nil }
    switch now.kind {
    case .close: return "done"
    case .drop: return "dropped"
    case .adopt, .update: return nil
    }
  }

  private func recoloured(from earlier: Day, to day: Day) -> String? {
    let (old, new) = (rating(on: earlier), rating(on: day))
    guard let new, new != old else { return nil }
    return "\(new.rawValue), \(old.map { "was \($0.rawValue)" } ?? "first colour")"
  }
}

extension Day? {
  /// The day in words, or that there is none.
  fileprivate var inPlan: String { map(\.inWords) ?? "without a day" }
}
