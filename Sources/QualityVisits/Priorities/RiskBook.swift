package import Definitions
import Geography
package import GRDB
package import ProviderRegister
package import Values

/// Everything that bears on visits, read once for all services.
package struct RiskBook {
  package let day: Day
  package let services: [Service]
  let visits: [String: [Visit]]
  let grades: [String: (visit: Visit, grade: GradeScale.Grade)]
  let overdueActions: [String: Int]
  let concerns: [Concern]
  let placements: ServicePlacements
  let children: [String: [String]]
  let missingReports: [String: Int]
  let distances: [String: Miles]
  let standings: [Standing]
  let owners: [String: [ServiceRecord]]
  /// The last day on which each provider's manager, or group, followed another.
  let managers: [Int: Day]
  let takeovers: [Int: Day]
  let arrivals: JudgementArrivals

  /// Reads what was known on a day and may be seen by a person.
  package init(
    on day: Day, visibleTo person: String, _ contracts: ContractsFolder, _ db: Database
  ) throws {
    self.day = day
    services = try ServicesInUse.services(on: day, db)
    let formats = try contracts.reviewFormats()
    let made = try VisitQueries.all(db).filter {
      $0.facts.day <= day && $0.status(on: day) != .cancelled
    }
    visits = Dictionary(grouping: made, by: \.urn)
    grades = RiskBook.grades(made.filter { $0.status(on: day) == .final }, formats)
    overdueActions = Dictionary(
      grouping: try Action.visible(to: .person(person), db).filter { $0.isOverdue(on: day) },
      by: \.urn
    ).mapValues(\.count)
    concerns = try ConcernQueries.all(visibleTo: person, db).filter { $0.receivedOn <= day }
    placements = try ServicePlacements(on: day, db)
    children = try PlacedChildren.references(on: day, db)
    missingReports = try RiskBook.missingReports(on: day, contracts, db)
    distances = try RiskBook.distances(to: services, db)
    standings = try StandingQueries.all(db).filter { $0.range.from <= day }
    owners = try services.reduce(into: [:]) {
      $0[$1.urn] = try ServiceQueries.records(of: $1.urn, db).filter { $0.from <= day }
    }
    let roles = try contracts.visitRules().managers(on: day)
    managers = try ContactQueries.successions(to: roles, by: day, db)
    takeovers = try GroupQueries.takeovers(by: day, db)
    arrivals = try JudgementArrivals(db)
  }

  /// The latest visit of each service of which the grade may be relied on; visits come latest first.
  private static func grades(
    _ visits: [Visit], _ formats: ReviewFormats
  ) -> [String: (visit: Visit, grade: GradeScale.Grade)] {
    visits.reduce(into: [:]) { grades, visit in
      guard grades[visit.urn] == nil,
        let grade = formats[visit.format]?.overall(of: visit.facts.grades)
      else { return }
      grades[visit.urn] = (visit, grade)
    }
  }

  /// How many of six months' reports did not come; a report has the month after its own to come in.
  private static func missingReports(
    on day: Day, _ contracts: ContractsFolder, _ db: Database
  ) throws -> [String: Int] {
    let last = Month(containing: day).adding(months: -2)
    let lines = try IndependentReportLine.list(
      from: last.adding(months: -5), through: last, on: day, contracts.visitRules(), db)
    return Dictionary(grouping: lines.filter { $0.report == nil }, by: \.service.urn)
      .mapValues(\.count)
  }

  private static func distances(to services: [Service], _ db: Database) throws -> [String: Miles] {
    guard let centre = try Council.fetch(db).centre else { return [:] }
    return try ServiceDistances.from(centre, to: services, db).mapValues(\.miles)
  }
}
