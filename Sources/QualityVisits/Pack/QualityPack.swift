package import Definitions
package import GRDB
package import ProviderRegister
package import Values

/// What the monthly provider quality meeting looks at.
///
/// Nothing restricted is in it, and of children nothing but numbers.
package struct QualityPack: Sendable {
  package let month: Month
  /// The day as known on which everything stands: the last of the month, or today before it.
  package let day: Day
  package let tracker: Tracker
  /// The measures of the financial year until the day.
  package let measures: QualitySummary
  /// The visits of the month, the latest first.
  package let visits: [VisitListing]
  /// The visits that are planned for the months after.
  package let planned: [PlannedVisit]
  /// The actions open on the day, as they should be looked at.
  package let actions: [Action]
  /// How many actions were closed in the month.
  package let closedActions: Int
  package let concerns: [ConcernListing]
  package let judgements: [JudgementChange]
  package let standings: [StandingLine]
  package let agreements: [AgreementCounts]
  /// The documents of providers of services in use that have ended or end soon.
  package let documents: [HeldDocument]
  /// The homes of which independent persons' reports are missing, each with the months.
  package let missingReports: [MissingReports]
  package let names: SubjectNames

  /// A home and the months of which no report came.
  package struct MissingReports: Sendable {
    package let service: Service
    package let months: [Month]
  }
}

extension QualityPack {
  /// Gathers the pack of a month.
  ///
  /// Throws where a file of the folder cannot be read or has no rule for the day.
  package init(
    of month: Month, asAt today: Day, _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let first = month.firstDay
    let day = min(month.adding(months: 1).firstDay.adding(days: -1), today)
    let ahead = month.adding(months: try contracts.packDefinition().monthsAhead + 1).firstDay
    let all = try Action.visible(to: .meeting, db)
    self.month = month
    self.day = day
    let used = try ServicesInUse(on: day, db)
    measures = try QualitySummary(
      from: FinancialYear(containing: first).firstDay, through: day, used,
      visibleTo: .meeting, contracts, db)
    tracker = measures.tracker
    visits = try VisitListing.list(on: day, contracts.reviewFormats(), db).filter {
      $0.visit.facts.day >= first && $0.status != .cancelled
    }
    planned = try QualityPack.planned(after: day, before: ahead, db)
    actions = all.filter { $0.standing(on: day)?.isOpen ?? false }.inOrderOfUrgency(on: day)
    closedActions = all.count { $0.isClosed(from: first, through: day) }
    concerns = try ConcernListing.list(on: day, visibleTo: ConcernReader.meeting.name, db)
      .filter { $0.standing.stage.isOpen }
    judgements = try JudgementChange.changes(from: first.adding(days: -1), to: used, db)
    standings =
      try DayRange(from: first, through: day).map { try StandingLine.list(in: $0, db) } ?? []
    agreements = try AgreementCounts.counts(from: first, through: day, db)
    documents = try QualityPack.documents(of: tracker, contracts, db)
    missingReports = try QualityPack.missingReports(of: used, contracts)
    names = try SubjectNames(on: day, db)
  }

  private static func planned(
    after day: Day, before end: Day, _ db: Database
  ) throws -> [PlannedVisit] {
    let years = Set([day, end].map(FinancialYear.init(containing:))).sorted()
    return try years.flatMap { try SavedPlan.current(of: $0, db)?.visits ?? [] }
      .filter { $0.day > day && $0.day < end }
  }

  private static func documents(
    of tracker: Tracker, _ contracts: ContractsFolder, _ db: Database
  ) throws -> [HeldDocument] {
    let day = tracker.day
    let days = try contracts.visitRules().daysOfExpiry(on: day)
    let providers = Set(tracker.services.compactMap(\.service.provider))
    let services = Set(tracker.services.map(\.service.urn))
    return try HeldDocument.list(on: day, DocumentFilter(), db).filter { held in
      let isUsed =
        held.service.map { services.contains($0.urn) }
        ?? held.provider.map { providers.contains($0.number) } ?? false
      return isUsed && (held.expires(within: days, of: day) || held.hasExpired(by: day))
    }
  }

  private static func missingReports(
    of used: ServicesInUse, _ contracts: ContractsFolder
  ) throws -> [MissingReports] {
    try IndependentReportLine.missing(of: used, contracts.visitRules())
      .sorted { $0.key < $1.key }
      .compactMap { _, lines in
        lines.first.map { MissingReports(service: $0.service, months: lines.map(\.month)) }
      }
  }
}

extension Action {
  /// Whether it was closed in a time.
  fileprivate func isClosed(from first: Day, through last: Day) -> Bool {
    steps.contains { !$0.isOpen && (first...last).contains($0.day) }
  }
}
