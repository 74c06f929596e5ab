import Values

/// Why a visit is not where the plan before had it, as what follows "because".
enum MoveReason {
  static let notInUse = "the service is no longer in use"
  static let missed = "no visit was recorded then"
  static let taken = "a service that comes before it needs the day"
  static let noDay = "no day is left for it"
  static let freed = "a sooner day came free"

  static func newlyDue(_ day: Day) -> String { "it is due by \(day.inWords)" }
  static func notDue(_ next: Day) -> String { "it is next due by \(next.inWords)" }
  static func officerGone(_ name: String) -> String { "\(name) is not on the list of officers" }
  static func away(_ name: String) -> String { "\(name) is on leave" }
  static func closed(_ day: Day) -> String { "\(day.inWords) is no working day" }
  static func notTheirArea(_ name: String) -> String { "\(name) no longer visits its area" }
  static func notTheirType(_ name: String) -> String { "\(name) no longer visits its type" }
  static func sooner(_ day: Day) -> String { "it is due sooner, by \(day.inWords)" }
  static func later(_ day: Day) -> String { "it is due later, by \(day.inWords)" }
  static func tooSoon(_ day: Day) -> String {
    "its visit before makes \(day.inWords) the first day for it"
  }
  static func tooLate(_ day: Day) -> String {
    "the visit that is agreed after it makes \(day.inWords) the last day for it"
  }
  static func riskier(_ before: Int, _ now: Int) -> String {
    "its score rose from \(before) to \(now)"
  }
  static func monthIsFull(_ name: String) -> String {
    "\(name) has given the visits of that month to services that come before it"
  }
}
