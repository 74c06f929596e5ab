package import Definitions
package import GRDB
import ProviderRegister
package import PurchasingVehicles
package import Values

/// How the quality work of a time went, in figures that each say what they are of.
package struct QualitySummary: Sendable {
  package let first: Day
  package let last: Day
  /// The day as known on which everything is counted: the last of the time, or today before it.
  package let day: Day
  /// The services in use on the day.
  package let tracker: Tracker
  package let plan: PlanOutcome
  /// The visits made in the time, by their types.
  package let made: [VisitType: Int]
  /// The council's children who live in services on the day, and those of them whose service was
  /// visited within its interval.
  package let childrenSeen: Share
  package let servicesSeen: Share
  /// The grades of the visits made in the time to which two people agreed by the day.
  package let grades: [GradeCounts]
  /// The codes of all grades, the best first.
  package let gradeCodes: [String]
  package let reports: ReportTimes
  package let actions: ActionAges

  /// Measures a time as it was known at its end, or on a day before that.
  ///
  /// Throws where a file of the folder cannot be read or has no rule for the day.
  package init(
    from first: Day, through last: Day, asAt today: Day, visibleTo reader: ConcernReader,
    _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let used = try ServicesInUse(on: min(last, today), db)
    try self.init(from: first, through: last, used, visibleTo: reader, contracts, db)
  }

  /// Measures a time as it was known on the day of the services in use.
  package init(
    from first: Day, through last: Day, _ used: ServicesInUse, visibleTo reader: ConcernReader,
    _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let day = used.day
    let rules = try contracts.visitRules()
    let made = used.made
    let within = made.filter { $0.facts.day >= first }
    let tracker = try Tracker(used, visibleTo: reader, contracts, db)
    self.first = first
    self.last = last
    self.day = day
    self.made = Dictionary(grouping: within, by: \.facts.type).mapValues(\.count)
    plan = try PlanOutcome(from: first, through: last, asAt: day, made, contracts, db)
    self.tracker = tracker
    childrenSeen = tracker.childrenSeen
    servicesSeen = tracker.servicesSeen
    let formats = try contracts.reviewFormats()
    grades = GradeCounts.counts(
      of: within.filter { $0.status(on: day) == .final }, by: formats)
    gradeCodes = formats.formats.flatMap { $0.scale.grades.map(\.code) }
      .reduce(into: []) { codes, code in if !codes.contains(code) { codes.append(code) } }
    reports = ReportTimes(of: within, on: day, within: try rules.daysOfReport(on: day))
    actions = ActionAges(
      of: try Action.visible(to: reader, db), on: day, ages: try rules.actionAges(on: day))
  }

  /// How many visits were made.
  package var visits: Int { made.values.reduce(0, +) }
}

extension Tracker {
  /// How many of the children placed live in services that are visited as often as they must be.
  package var childrenSeen: Share {
    Share(
      services.filter { $0.isSeen(on: day) }.map(\.childrenPlaced).reduce(0, +),
      of: services.map(\.childrenPlaced).reduce(0, +))
  }

  /// How many services in use are visited as often as they must be.
  package var servicesSeen: Share {
    Share(services.count { $0.isSeen(on: day) }, of: services.count)
  }
}

extension TrackedService {
  /// Whether it was visited, and the next visit is not late on a day.
  fileprivate func isSeen(on day: Day) -> Bool { lastVisit != nil && nextDue >= day }
}

extension Action {
  /// Returns the actions of which somebody may know: none of a concern that is hidden from them.
  static func visible(to reader: ConcernReader, _ db: Database) throws -> [Action] {
    let seen = Set(try ConcernQueries.all(visibleTo: reader.name, db).map(\.number))
    return try ActionQueries.all(db).filter { $0.concern.map(seen.contains) ?? true }
  }
}
