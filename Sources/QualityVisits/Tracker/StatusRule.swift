import ProviderRegister
import Values

/// What makes a service red, or amber: any one of these.
package struct StatusRule: Sendable, Hashable {
  var judgements: Set<Judgement> = []
  /// The codes of our own grades.
  var grades: Set<String> = []
  var severities: Set<String> = []
  var stages: Set<ConcernStage> = []
  var standings: Set<StandingsInForce.Status> = []
  /// The numbers from which on it is so; `nil` where the number does not matter.
  var overdueActions: Int?
  var missingReports: Int?
  var daysLate: Int?

  /// Returns everything of a service that the rule names, each as words without a full stop.
  func reasons(_ facts: TrackerFacts) -> [String] {
    // A suspension stands in the register and on the ladder of its concern: it is said once.
    (judged(facts) + heard(facts) + counted(facts)).reduce(into: []) { reasons, reason in
      if !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  private func judged(_ facts: TrackerFacts) -> [String] {
    var reasons: [String] = []
    if standings.contains(facts.standing) { reasons.append(facts.standing.rawValue) }
    if judgements.contains(facts.judgement) {
      reasons.append("judged \(facts.judgement.inWords.lowercasedAtFirst)")
    }
    if let grade = facts.grade, grades.contains(grade.code) {
      reasons.append("graded \(grade.title.lowercasedAtFirst)")
    }
    return reasons
  }

  private func heard(_ facts: TrackerFacts) -> [String] {
    let ladder = ConcernStage.allCases.filter { stage in
      stages.contains(stage) && facts.concerns.contains { $0.stage == stage }
    }
    let grave = facts.concerns.filter { severities.contains($0.severity) }
    let words = grave.isEmpty ? [] : [grave.count.counted("\(grave[0].severity) concern")]
    return ladder.map(\.inWords) + words
  }

  private func counted(_ facts: TrackerFacts) -> [String] {
    var reasons: [String] = []
    if let least = overdueActions, facts.overdueActions >= least {
      reasons.append(facts.overdueActions.counted("overdue action"))
    }
    if let least = daysLate, facts.daysLate >= least {
      reasons.append("visit \(facts.daysLate.counted("day")) late")
    }
    if let least = missingReports, facts.missingReports >= least {
      reasons.append(facts.missingReports.counted("monthly report") + " missing")
    }
    return reasons
  }
}

extension ConcernStage {
  /// As a sentence has it, as in "on enhanced monitoring".
  package var inWords: String {
    switch self {
    case .concern: "open concern"
    case .enhancedMonitoring: "on enhanced monitoring"
    case .notice: "under notice"
    case .suspension: "suspended"
    case .lifted: "suspension lifted"
    case .barred: "barred"
    case .closed: "closed"
    }
  }
}

extension String {
  /// The words as they stand within a sentence.
  fileprivate var lowercasedAtFirst: String { prefix(1).lowercased() + dropFirst() }
}
