package import GRDB
package import Values

extension StandingSubject {
  /// Whether children may be placed on a day, whatever decided it: itself, its owner or its group.
  package func standing(on day: Day, _ db: Database) throws -> StandingsInForce.Status {
    let inForce = try StandingsInForce(on: day, db)
    switch self {
    case .group(let group): return inForce.status(ofGroup: group.number)
    case .service(let service): return inForce.status(of: service)
    case .provider(let provider):
      let group = try GroupQueries.memberships(on: day, db)[provider.number]?.group
      return inForce.status(ofProvider: provider.number, group: group)
    }
  }
}
