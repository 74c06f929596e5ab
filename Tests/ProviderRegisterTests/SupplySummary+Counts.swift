import MarketPosition
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// Services and places, as Ofsted's tables give them.
struct Counts: Equatable {
  let services: Int
  let places: Int?
}

extension SupplySummary {
  func line(_ type: String) -> Line? { byType.first { $0.provisionType == type } }

  func counts(_ type: String) -> Counts? {
    line(type).map { Counts(services: $0.services, places: $0.places) }
  }

  /// Children's homes, secure homes and special schools registered as homes together, as Ofsted
  /// counts "all children's homes".
  var judgementsOfAllHomes: [Int] {
    let homes = [
      "Children's home", "Secure children's home",
      "Residential special school (registered as a children's home)",
    ].compactMap(line)
    return Judgement.fourPoint.map { judgement in homes.reduce(0) { $0 + $1.count(judgement) } }
  }
}

extension TemporaryStore {
  func supply(on day: String) throws -> SupplySummary {
    let day = try #require(Day(day))
    let services = try store.read { db in try ServiceQueries.services(on: day, .all, db) }
    return SupplySummary(of: services, asAt: day)
  }
}
