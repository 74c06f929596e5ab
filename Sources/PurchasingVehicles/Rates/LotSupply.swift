package import GRDB
import ProviderRegister
package import Values

/// How many providers may be called off on a lot, and how much of it the largest group has.
package struct LotSupply: Sendable {
  package let lot: Lot
  /// The providers accredited on the lot, by themselves, by a service or by their group.
  package let suppliers: Int
  /// The group, or provider that is in none, with most suppliers or services on the lot.
  package let largestGroup: String?
  /// Its share of the services that may be called off.
  package let largestShare: Share?

  /// In words where it is scarce: without a supplier, or with a single one.
  package var warning: String? {
    switch suppliers {
    case 0: "no supplier"
    case 1: "single supplier"
    default: nil
    }
  }

  /// Returns the supply of lots on a day: the services of the lot's types that may be called off.
  package static func list(on day: Day, lots: [Lot], _ db: Database) throws -> [LotSupply] {
    let admissions = try LotAdmissions(on: day, knownOn: nil, db)
    let services = try ServiceQueries.services(on: day, .all, db)
    return lots.map { lot in
      let types = Set(lot.definition.serviceTypes)
      let usable = services.filter {
        types.contains($0.provisionType)
          && admissions.standing(of: $0, on: lot.number)?.isAccredited == true
      }
      return LotSupply(lot: lot, services: usable)
    }
  }

  private init(lot: Lot, services: [Service]) {
    self.lot = lot
    suppliers = Set(services.map(\.provider)).count
    let groups = Dictionary(grouping: services) { $0.groupName ?? $0.providerName ?? $0.urn }
    let largest = groups.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    largestGroup = largest?.key
    largestShare = largest.map { Share($0.value.count, of: services.count) }
  }
}
