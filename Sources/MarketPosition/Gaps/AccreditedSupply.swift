import GRDB
import ProviderRegister
import PurchasingVehicles
import Values

/// The services from which placements may be called off on a day, lot by lot of the vehicles in force.
struct AccreditedSupply: Sendable {
  /// A lot with the services that stand on it.
  struct Line: Sendable {
    let lot: Lot
    let services: [Service]
  }

  let lines: [Line]

  init(lines: [Line]) {
    self.lines = lines
  }

  /// Reads who is accredited on a day.
  init(on day: Day, _ vehicles: [Vehicle], _ services: [Service], _ db: Database) throws {
    let lots = vehicles.filter { $0.stage(on: day) == .inForce }.flatMap(\.lots)
    guard !lots.isEmpty else {
      lines = []
      return
    }
    let admissions = try LotAdmissions(on: day, knownOn: nil, db)
    lines = lots.map { lot in
      let types = Set(lot.definition.serviceTypes)
      return Line(
        lot: lot,
        services: services.filter {
          types.contains($0.provisionType)
            && admissions.standing(of: $0, on: lot.number)?.isAccredited == true
        })
    }
  }

  /// Whether any lot is for services of a type, so that something is known of the ages they take.
  func knowsAges(of type: String) -> Bool {
    lines.contains { $0.lot.definition.serviceTypes.contains(type) }
  }

  /// The services of a type, each once, that stand on a lot with a band for some age of a range.
  func services(of type: String, ages: AgeRange) -> [Service] {
    let found = lines.filter { $0.lot.definition.takes(ages) }.flatMap(\.services)
      .filter { $0.provisionType == type }
    return Dictionary(found.map { ($0.urn, $0) }) { first, _ in first }.values
      .sorted { $0.urn < $1.urn }
  }
}

extension LotDefinition {
  /// Whether a band without a parent is for some age of a range.
  fileprivate func takes(_ ages: AgeRange) -> Bool {
    bands.contains { $0.parentAges == nil && ($0.ages?.overlaps(ages) ?? true) }
  }
}
