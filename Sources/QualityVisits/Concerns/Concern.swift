import ProviderRegister
package import Values

/// Something that was heard of a group, a provider or a service: codes, and where the report is kept.
package struct Concern: Sendable, Hashable {
  package let number: Int
  package let group: Int?
  package let provider: Int?
  package let urn: String?
  /// Codes of `Contracts/Quality/Codes/`.
  package let source: String
  package let type: String
  /// Where the report itself is kept.
  package let reportReference: String
  package let receivedOn: Day
  /// When the designated officer was told, where that was needed.
  package let designatedOfficerOn: Day?
  package let isRestricted: Bool
  /// Who may see it, where it is restricted.
  package let readers: [String]
  /// What happened to it, the earliest first; the last counts.
  package let steps: [ConcernStep]

  /// The number as people write it, as in `C3`.
  package var reference: String { QualityNumber.concern.text(number) }

  /// How it stood on a day; `nil` before it was received.
  package func standing(on day: Day) -> ConcernStep? {
    steps.last { $0.day <= day }
  }

  /// Whether a person may see it.
  package func isVisible(to person: String) -> Bool {
    !isRestricted || readers.contains { TwoPeople.isOne($0, person) }
  }

  /// Whether it should have been looked at again before a day.
  package func isOverdue(on day: Day) -> Bool {
    standing(on: day)?.reviewDay.map { $0 < day } ?? false
  }
}

/// A step of a concern, and how it stands since.
package struct ConcernStep: Sendable, Hashable {
  package let decision: ConcernDecision
  package let stage: ConcernStage
  package let severity: String
  package let day: Day
  /// When it must be looked at again; `nil` where nothing more is to be done.
  package let reviewDay: Day?
  package let reason: String?
  package let decisionReference: String?
  package let decidedBy: String
  package let approvedBy: String?
  /// The number of the visit that it led to or came from.
  package let visit: Int?
}

/// What can be decided about a concern.
package enum ConcernDecision: String, CaseIterable, Sendable {
  /// It was received.
  case log
  case noAction
  case monitor
  case visit
  case improvementPlan
  case suspend
  case lift
  case bar

  /// Whether two people must agree, and the register's standing changes.
  package var changesStanding: Bool { [.suspend, .lift, .bar].contains(self) }

  /// The decisions that a person can take.
  package static var choices: [ConcernDecision] { allCases.filter { $0 != .log } }

  /// The stage that it leads to from another.
  func stage(from stage: ConcernStage) -> ConcernStage {
    switch self {
    case .log, .visit: stage
    case .noAction: .closed
    case .monitor: .enhancedMonitoring
    case .improvementPlan: .notice
    case .suspend: .suspension
    case .lift: .lifted
    case .bar: .barred
    }
  }

  /// Whether it can be taken at a stage.
  func isPossible(at stage: ConcernStage) -> Bool {
    switch stage {
    case .concern, .enhancedMonitoring, .notice: self != .lift && self != .log
    case .suspension: self == .lift || self == .bar
    case .barred: self == .lift
    case .lifted, .closed: false
    }
  }
}
