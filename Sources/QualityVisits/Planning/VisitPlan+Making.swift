package import Definitions
package import GRDB
import ProviderRegister
package import Values

extension VisitPlan.Request {
  /// Gathers what a plan is made from: the services in use with their priorities on a day, as a person
  /// may see what bears on them, and the rules of that day.
  ///
  /// Throws where a file of the folder cannot be read or has no rule for the day.
  package init(
    from first: Day, through last: Day, asAt day: Day, visibleTo person: String,
    officers: [Officer], before: PlanBefore?, _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let rules = try contracts.planRules()
    let points = try contracts.priorityRules().rules(on: day)
    let ranked = try Priorities(on: day, visibleTo: person, contracts, db).ranked
    let partners = Set(try rules.partners(on: day).map { $0.lowercased() })
    let places = try ServiceDistances.points(of: ranked.map(\.service), db)
    self.init(
      first: first, last: last,
      services: ranked.map { priority in
        ServiceToVisit(
          urn: priority.service.urn, provisionType: priority.service.provisionType,
          authority: priority.service.authority, area: priority.service.authorityName,
          hasPartner: priority.service.authorityName.map { partners.contains($0.lowercased()) }
            ?? false,
          point: places[priority.service.urn]?.point, score: priority.score, tier: priority.tier,
          dueBy: priority.dueBy,
          months: points.tier(of: priority.score).months)
      },
      officers: officers, holidays: try contracts.bankHolidays(),
      arrangement: try rules.arrangement(on: day), types: try rules.types(on: day), before: before,
      made: try VisitPlan.Request.made(before: first, db))
  }

  /// How many visits each officer made in the month of a day until then, by lower-case name.
  private static func made(before day: Day, _ db: Database) throws -> [String: Int] {
    let visits = try VisitQueries.all(db).filter {
      $0.status != .cancelled && $0.facts.day <= day
        && Month(containing: $0.facts.day) == Month(containing: day)
    }
    return visits.flatMap(\.facts.officers).reduce(into: [:]) {
      $0[$1.lowercased(), default: 0] += 1
    }
  }
}
