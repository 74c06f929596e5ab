import Definitions
import GRDB
import ProviderRegister
import Values

/// The reading of the tracker's rows from everything that bears on visits.
struct TrackerReading {
  let book: RiskBook
  private let formats: ReviewFormats
  private let priorities: DayRules
  private let holidays: BankHolidays
  private let statuses: TrackerRules.Statuses
  private let visitsOfTrend: Int
  /// The open actions of each service that may be known of.
  private let openActions: [String: [Action]]
  private let standings: StandingsInForce
  private let planned: [String: Day]

  init(
    _ book: RiskBook, for reader: ConcernReader, _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let day = book.day
    self.book = book
    formats = try contracts.reviewFormats()
    priorities = try contracts.priorityRules().rules(on: day)
    holidays = try contracts.bankHolidays()
    let rules = try contracts.trackerRules()
    statuses = try rules.statuses(on: day)
    visitsOfTrend = try rules.visitsOfTrend(on: day)
    openActions = Dictionary(
      grouping: try Action.visible(to: reader, db).filter {
        $0.standing(on: day)?.isOpen ?? false
      }, by: \.urn)
    standings = try StandingsInForce(on: day, db)
    planned = try TrackerReading.planned(after: day, db)
  }

  /// The first planned visit from a day on, by URN, of the plan of its year and of the next.
  private static func planned(after day: Day, _ db: Database) throws -> [String: Day] {
    let year = FinancialYear(containing: day)
    let years = [year, FinancialYear(startYear: year.startYear + 1)]
    let visits = try years.flatMap { try SavedPlan.current(of: $0, db)?.visits ?? [] }
    return visits.filter { $0.day >= day }.reduce(into: [:]) { days, visit in
      days[visit.urn] = min(days[visit.urn] ?? visit.day, visit.day)
    }
  }

  func tracked(_ service: Service) -> TrackedService {
    let due = Priority(book.facts(of: service, priorities, holidays), by: priorities).dueBy
    let concerns = book.concerns(about: service).filter {
      $0.standing(on: book.day)?.stage.isOpen ?? false
    }
    let facts = facts(of: service, concerns, due: due)
    let (status, reasons) = statuses.status(facts)
    return TrackedService(
      service: service, childrenPlaced: book.children[service.urn]?.count ?? 0,
      lastVisit: book.visits[service.urn]?.first, grade: facts.grade, trend: trend(of: service),
      openActions: openActions[service.urn]?.count ?? 0, overdueActions: facts.overdueActions,
      concerns: concerns, standing: facts.standing, nextDue: due,
      nextPlanned: planned[service.urn], status: status, reasons: reasons)
  }

  private func facts(of service: Service, _ concerns: [Concern], due: Day) -> TrackerFacts {
    TrackerFacts(
      judgement: service.judgement, grade: book.grades[service.urn]?.grade,
      standing: standings.status(of: service),
      concerns: concerns.compactMap { $0.standing(on: book.day) },
      overdueActions: (openActions[service.urn] ?? []).count { $0.isOverdue(on: book.day) },
      missingReports: book.missingReports[service.urn] ?? 0,
      daysLate: max(0, book.day.days(since: due)))
  }

  /// The trend of the last visits to whose grades two people agreed; visits come latest first.
  private func trend(of service: Service) -> GradeTrend? {
    let agreed = (book.visits[service.urn] ?? []).filter { $0.status(on: book.day) == .final }
    let ranks = agreed.compactMap { visit -> Int? in
      guard let format = formats[visit.format],
        let grade = format.overall(of: visit.facts.grades)
      else { return nil }
      return format.scale.grades.firstIndex(of: grade)
    }
    return GradeTrend(ofRanks: ranks.prefix(visitsOfTrend).reversed())
  }
}
