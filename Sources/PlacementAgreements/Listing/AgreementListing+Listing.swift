package import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
package import Values

extension AgreementListing {
  /// Returns the agreements as they were on a day, in the order of their references; with a second
  /// day, as they were known at the end of that one.
  package static func list(
    on day: Day, knownOn known: Day?, _ filter: AgreementFilter, _ db: Database
  ) throws -> [AgreementListing] {
    let states = try AgreementQueries.states(asAt: day, knownOn: known, db)
    let names = try ListingNames(db)
    var drafts = try drafts(knownOn: known, filter, names, db).compactMap { draft in
      draft.standing(states[draft.number] ?? AgreementState(), on: day)
    }
    if !filter.statuses.isEmpty { drafts.removeAll { !filter.statuses.contains($0.state.status) } }
    let sums = try WeeklySums(of: drafts, on: day, knownOn: known, db)
    let needs = try AgreementQueries.needs(db)
    return drafts.map { draft in
      AgreementListing(draft, sums.sum(of: draft.number), needs[draft.number] ?? [], names)
    }.sorted { $0.reference.utf8.lexicographicallyPrecedes($1.reference.utf8) }
  }

  private static func drafts(
    knownOn known: Day?, _ filter: AgreementFilter, _ names: ListingNames, _ db: Database
  ) throws -> [ListedAgreement] {
    let (conditions, arguments) = filter.conditions
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT agreement.number, agreement.reference, kind, child.reference, urn, serviceType,
          provider, route, vehicle, lot, priceBand, fromDay
        FROM agreement JOIN child ON child.number = agreement.child
        WHERE (:known IS NULL OR recordedAt < :known)\(conditions)
        """,
      arguments: arguments + ["known": known?.adding(days: 1)])
    var listed: [ListedAgreement] = []
    while let row = try rows.next() {
      let agreement = try ListedAgreement(row)
      guard filter.provider.map({ names.owner(of: agreement.provider) == $0 }) ?? true else {
        continue
      }
      listed.append(agreement)
    }
    return listed
  }

  private init(
    _ listed: ListedAgreement, _ sum: WeeklySums.Sum, _ needs: [Need], _ names: ListingNames
  ) {
    self.init(
      reference: listed.reference, kind: listed.kind, childReference: listed.childReference,
      urn: listed.urn, serviceType: listed.serviceType,
      provider: names.provider(listed.provider), route: listed.route,
      vehicle: listed.vehicle.flatMap(names.bands.name(ofVehicle:)),
      lot: listed.lot.flatMap(names.bands.name(ofLot:)), band: listed.band.flatMap(names.band),
      status: listed.state.status, from: listed.from, until: listed.state.end,
      weeklyFee: sum.fee, weeklyDiscount: sum.discount, lastUplift: sum.lastUplift, needs: needs)
  }
}

extension AgreementFilter {
  /// The conditions that SQLite can narrow by, each after "AND", and their values.
  fileprivate var conditions: (String, StatementArguments) {
    let narrowed: [(String, String, (any DatabaseValueConvertible)?)] = [
      ("kind", "kind", kind?.rawValue), ("urn", "urn", urn?.uppercased()),
      ("child.reference", "child", child), ("route", "route", route?.rawValue),
      ("vehicle", "vehicle", vehicle), ("lot", "lot", lot),
    ]
    let given = narrowed.filter { $0.2 != nil }
    let values = Dictionary(uniqueKeysWithValues: given.map { ($0.1, $0.2) })
    return (given.map { " AND \($0.0) = :\($0.1)" }.joined(), StatementArguments(values))
  }
}
