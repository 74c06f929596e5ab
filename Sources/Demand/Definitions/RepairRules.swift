/// How episodes of several years that contradict one another are counted, as
/// `Imports/SSDA903/repairs.yaml` says.
package struct RepairRules: Sendable {
  /// What an episode must be for a rule to apply to it.
  enum Condition: String, CaseIterable, Sendable {
    /// Left open in an earlier year, and the child's next episode continues it.
    case openWithLaterEpisode
    /// Left open in an earlier year, and the child's next episode starts a new time in care.
    case openWithLaterStart
    /// Left open in an earlier year, and the child has no later episode.
    case openWithoutLaterEpisode
    /// In the same return a second time.
    case repeated
    /// Began at a time that an episode of a later return covers.
    case replacedLater
    /// Not ended when the child's next episode began.
    case overlapsNext
    /// Said to be followed on the same day, but the next episode began later.
    case gapAfterContinuation
    /// Ends before it begins.
    case endsBeforeItBegins
  }

  /// What is done with the episode.
  enum Action: String, CaseIterable, Sendable {
    case endWhereNextBegins
    case endWithYear
    case endWithYearOrBeforeNext
    case leaveOut
  }

  package struct Rule: Sendable {
    /// The number in the reference, as in `1A`.
    package let number: String
    let condition: Condition
    let action: Action
    let reasonEnded: ReturnCode
    package let isInForce: Bool
    /// What is counted, in a sentence.
    package let says: String
  }

  package let all: [Rule]

  /// Returns the position in `all` of the rule for a condition, if it is in force.
  func position(for condition: Condition) -> Int? {
    all.firstIndex { $0.condition == condition && $0.isInForce }
  }
}
