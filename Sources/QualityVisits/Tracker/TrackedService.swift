package import ProviderRegister
package import Values

/// A service in use as the tracker shows it on a day.
package struct TrackedService: Sendable {
  package let service: Service
  package let childrenPlaced: Int
  /// The last visit that was made; `nil` where there was none.
  package let lastVisit: Visit?
  /// The grade of the last visit to whose grades two people agreed.
  package let grade: GradeScale.Grade?
  package let trend: GradeTrend?
  package let openActions: Int
  package let overdueActions: Int
  /// The concerns about it, its provider or its group that are open and that may be seen.
  package let concerns: [Concern]
  package let standing: StandingsInForce.Status
  /// By when it must be visited next, and when a visit is planned.
  package let nextDue: Day
  package let nextPlanned: Day?
  package let status: Rating
  /// Why it is red or amber, each as words without a full stop.
  package let reasons: [String]
}
