import Definitions
package import Values

/// When a service is red or amber in the tracker: `Contracts/Quality/tracker.yaml`.
package struct TrackerRules: Sendable {
  let trend: Timeline<Sourced<Int>>
  let statuses: Timeline<Sourced<Statuses>>

  /// What makes a service red and what makes it amber.
  package struct Statuses: Sendable, Hashable {
    let red: StatusRule
    let amber: StatusRule

    /// Returns how a service stands, and why.
    func status(_ facts: TrackerFacts) -> (status: Rating, reasons: [String]) {
      let (graver, lesser) = (red.reasons(facts), amber.reasons(facts))
      if !graver.isEmpty { return (.red, graver) }
      return lesser.isEmpty ? (.green, []) : (.amber, lesser)
    }
  }

  static let file = "Quality/tracker.yaml"

  /// Returns what makes a service red or amber on a day; throws `NoRule` where nothing says so.
  func statuses(on day: Day) throws -> Statuses {
    guard let found = statuses.value(on: day) else {
      throw NoRule(file: TrackerRules.file, name: "statuses", day: day)
    }
    return found.value
  }

  /// Returns over how many visits a trend goes; throws `NoRule` where nothing says so.
  func visitsOfTrend(on day: Day) throws -> Int {
    guard let found = trend.value(on: day) else {
      throw NoRule(file: TrackerRules.file, name: "trend", day: day)
    }
    return found.value
  }

  /// Where the rules of a day come from.
  package func reference(on day: Day) -> String? { statuses.value(on: day)?.reference }
}
