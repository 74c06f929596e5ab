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
    officers: [Officer], kept: [PlannedVisit], _ contracts: ContractsFolder, _ db: Database
  ) throws {
    let rules = try contracts.planRules()
    let points = try contracts.priorityRules().rules(on: day)
    let ranked = try Priorities(on: day, visibleTo: person, contracts, db).ranked
    let places = try ServiceDistances.points(of: ranked.map(\.service), db)
    self.init(
      first: first, last: last,
      services: ranked.map { priority in
        ServiceToVisit(
          urn: priority.service.urn, provisionType: priority.service.provisionType,
          authority: priority.service.authority, point: places[priority.service.urn]?.point,
          score: priority.score, tier: priority.tier, dueBy: priority.dueBy,
          months: points.tier(of: priority.score).months)
      },
      officers: officers, holidays: try contracts.bankHolidays(),
      arrangement: try rules.arrangement(on: day), types: try rules.types(on: day), kept: kept)
  }
}
