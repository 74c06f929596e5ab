/// How far a concern has been taken: the steps of the ladder, each open one with a clock.
package enum ConcernStage: String, CaseIterable, Sendable {
  case concern
  case enhancedMonitoring
  /// A default notice with an improvement plan.
  case notice
  case suspension
  case lifted
  case barred
  /// Nothing more is to be done.
  case closed

  /// Whether it must be looked at again.
  package var isOpen: Bool {
    switch self {
    case .concern, .enhancedMonitoring, .notice, .suspension: true
    case .lifted, .barred, .closed: false
    }
  }
}
