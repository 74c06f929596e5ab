package import GRDB
import Store
package import Values

/// How far an agreement has come by a day, as its steps say.
package struct AgreementState: Hashable, Sendable {
  /// The status of the step that holds on the day; a step of a later day does not yet.
  package private(set) var status = AgreementStatus.draft
  package private(set) var signedByProvider: Day?
  package private(set) var signedByAuthority: Day?
  /// The first day that is no longer paid, whether it has come or not; `nil` while there is no end.
  package private(set) var end: Day?
  /// The day on which notice was given, whether it has come or not.
  private(set) var notice: Day?
  /// Whether a step was ever recorded that a draft has not.
  private(set) var isMoreThanDraft = false

  package init() {}

  /// Takes the steps in the order in which they were recorded.
  package init(_ steps: [AgreementStep], asAt day: Day) {
    for step in steps { take(step.status, step.day, asAt: day) }
  }

  /// Takes the next step, in the order in which they were recorded.
  package mutating func take(_ status: AgreementStatus, _ day: Day, asAt: Day) {
    // Of several that end it, the one recorded last counts.
    if status.isEnd { end = day }
    if status == .underNotice { notice = day }
    if status != .draft { isMoreThanDraft = true }
    guard day <= asAt else { return }
    if status == .signedByProvider { signedByProvider = day }
    if status == .signedByAuthority { signedByAuthority = day }
    // A signature that comes late does not change that the placement goes on, or has ended.
    if !status.isSignature || self.status.isBeforeActive { self.status = status }
  }

  /// Whether the placement goes on after a day.
  package func goesOn(after day: Day) -> Bool { end.map { $0 > day } ?? true }

  package var isSignedByBoth: Bool { signedByProvider != nil && signedByAuthority != nil }
}

extension AgreementQueries {
  /// Returns how far every agreement has come by a day, by its number; with a second day, as it was
  /// known at the end of that one.
  package static func states(
    asAt day: Day, knownOn known: Day? = nil, _ db: Database
  ) throws -> [Int: AgreementState] {
    let steps = try ColumnReading(
      """
      SELECT agreement, status, day FROM agreementStep
      WHERE :known IS NULL OR recordedAt < :known ORDER BY number
      """, db, ["known": known?.adding(days: 1)])
    let statuses = CodeReading<AgreementStatus>()
    var states: [Int: AgreementState] = [:]
    try steps.forEachRow(db) {
      guard let taken = steps.day(2) else { return }
      states[steps.number(0), default: AgreementState()]
        .take(try statuses.code(steps, 1), taken, asAt: day)
    }
    return states
  }
}
