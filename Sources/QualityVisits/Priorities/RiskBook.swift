package import Definitions
import Geography
package import GRDB
package import ProviderRegister
package import Values

/// Everything that bears on visits, read once for all services.
package struct RiskBook {
  let used: ServicesInUse
  let visits: [String: [Visit]]
  let grades: [String: (visit: Visit, grade: GradeScale.Grade)]
  let overdueActions: [String: Int]
  let concerns: [Concern]
  let missingReports: [String: Int]
  let distances: [String: Miles]
  let standings: [Standing]
  let owners: [String: [ServiceRecord]]
  /// The last day on which each provider's manager, or group, followed another.
  let managers: [Int: Day]
  let takeovers: [Int: Day]
  let arrivals: JudgementArrivals

  package var day: Day { used.day }
  package var services: [Service] { used.services }
  var placements: ServicePlacements { used.placements }
  var children: [String: [String]] { used.children }

  /// Reads what was known of the services in use on their day and may be seen by a person.
  package init(
    _ used: ServicesInUse, visibleTo person: String, _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let day = used.day
    self.used = used
    let formats = try contracts.reviewFormats()
    let made = used.made
    visits = Dictionary(grouping: made, by: \.urn)
    grades = RiskBook.grades(made.filter { $0.status(on: day) == .final }, formats)
    overdueActions = Dictionary(
      grouping: try Action.visible(to: .person(person), db).filter { $0.isOverdue(on: day) },
      by: \.urn
    ).mapValues(\.count)
    concerns = try ConcernQueries.all(visibleTo: person, db).filter { $0.receivedOn <= day }
    missingReports = try IndependentReportLine.missing(of: used, contracts.visitRules())
      .mapValues(\.count)
    distances = try RiskBook.distances(to: used.services, db)
    standings = try StandingQueries.all(db).filter { $0.range.from <= day }
    owners = try used.services.reduce(into: [:]) {
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

  private static func distances(to services: [Service], _ db: Database) throws -> [String: Miles] {
    guard let centre = try Council.fetch(db).centre else { return [:] }
    return try ServiceDistances.from(centre, to: services, db).mapValues(\.miles)
  }
}
