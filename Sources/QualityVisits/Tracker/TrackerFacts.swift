import ProviderRegister
import Values

/// What is known of a service on a day that its status follows from.
struct TrackerFacts: Sendable {
  let judgement: Judgement
  /// Our own grade, where two people agreed to one.
  let grade: GradeScale.Grade?
  let standing: StandingsInForce.Status
  /// How each open concern stands.
  let concerns: [ConcernStep]
  let overdueActions: Int
  let missingReports: Int
  /// By how many days the next visit is late; 0 where it is not.
  let daysLate: Int
}
