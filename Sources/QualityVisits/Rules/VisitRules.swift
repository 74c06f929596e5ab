import Definitions
package import Values

/// The days and numbers of visits, actions and concerns: `Contracts/Quality/visits.yaml`.
package struct VisitRules: Sendable {
  let replyDays: Timeline<Sourced<Int>>
  let reminderDays: Timeline<Sourced<Int>>
  let expiryDays: Timeline<Sourced<Int>>
  let reportDays: Timeline<Sourced<Int>>
  let ages: Timeline<Sourced<[Int]>>
  let independentReports: Timeline<Sourced<[String]>>
  let managerRoles: Timeline<Sourced<[String]>>
  let concernClocks: [ConcernStage: Timeline<Sourced<Int>>]

  /// How many days a provider has to answer a draft report that is sent on a day.
  package func daysToReply(from day: Day) throws -> Int {
    try value(of: replyDays, "replyDays", on: day)
  }

  /// How many days before an action is due its owner is reminded, by the rule of a day.
  package func daysOfReminder(on day: Day) throws -> Int {
    try value(of: reminderDays, "reminderDays", on: day)
  }

  /// Within how many days of a day a document's end is shown on a form.
  package func daysOfExpiry(on day: Day) throws -> Int {
    try value(of: expiryDays, "expiryDays", on: day)
  }

  /// How many days a visit's report may take until it is final, by the rule of a day.
  package func daysOfReport(on day: Day) throws -> Int {
    try value(of: reportDays, "reportDays", on: day)
  }

  /// The numbers of days over by which open actions are grouped, the smallest first.
  package func actionAges(on day: Day) throws -> [Int] {
    guard let found = ages.value(on: day) else {
      throw NoRule(file: "Quality/visits.yaml", name: "actionAges", day: day)
    }
    return found.value
  }

  /// The types of provision on which an independent person reported every month, on a day.
  package func typesWithIndependentReports(on day: Day) -> [String] {
    independentReports.value(on: day)?.value ?? []
  }

  /// The roles of contacts that made somebody a manager on a day.
  package func managers(on day: Day) -> [String] { managerRoles.value(on: day)?.value ?? [] }

  /// How many days after a day a concern at a stage must be looked at again.
  package func daysToReview(_ stage: ConcernStage, from day: Day) throws -> Int {
    try value(of: concernClocks[stage] ?? Timeline(), "concernClocks: \(stage.rawValue)", on: day)
  }

  private func value(of rule: Timeline<Sourced<Int>>, _ name: String, on day: Day) throws -> Int {
    guard let value = rule.value(on: day) else {
      throw NoRule(file: "Quality/visits.yaml", name: name, day: day)
    }
    return value.value
  }
}

/// A rule that has no value on a day.
package struct NoRule: UserFacingError {
  /// The file in `Contracts/` that it belongs to.
  let file: String
  let name: String
  let day: Day

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    """
    Contracts/\(file) has no value of '\(name)' on \(day.inWords). Add one with its first day and \
    its reference.
    """
  }
}
