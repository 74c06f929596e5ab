import Definitions
package import GRDB
import Store
package import Values

/// What a week of each kind of placement costs in a financial year, with overheads.
///
/// As figure 12 of Barnet's Placements Commissioning Strategy (2014): the cost of the year, with what
/// the council's own services and its buying cost, over the weeks of placements.
package struct UnitCosts: Sendable {
  package let year: FinancialYear
  /// By kind in the order of the overheads, the council's own first; then types without a kind.
  package let rows: [UnitCost]
}

extension UnitCosts {
  /// A row before its overheads are added.
  private struct Key: Hashable {
    let type: String
    let supply: UnitCost.Supply
  }

  private struct Sum {
    var agreements = 0
    var part = CostSums.Part()
    var prices: [UnitCost.Price] = []
  }

  /// Works out the unit costs, with what was known on a day of when agreements end.
  package init(
    of year: FinancialYear, asAt day: Day, _ terms: CostTerms, _ overheads: Overheads,
    _ db: Database
  ) throws {
    try self.init(CostBook(of: year, asAt: day, by: terms, db), overheads, db)
  }

  /// Works out the unit costs of agreements that were read before.
  package init(_ book: CostBook, _ overheads: Overheads, _ db: Database) throws {
    let parties = try AgreementParties.all(on: book.day, db)
    let keys = try UnitCosts.keys(overheads, db)
    var sums: [Key: Sum] = [:]
    for agreement in book.agreements {
      let part = book.wholeYear(of: agreement)
      guard !part.isNothing, let key = keys[agreement.number] else { continue }
      sums[key, default: Sum()].agreements += 1
      sums[key, default: Sum()].part += part
      sums[key]?.prices += UnitCosts.price(part, parties[agreement.number])
    }
    year = book.year
    rows = UnitCosts.order(sums.keys, overheads).map { key in
      UnitCosts.row(key, sums[key] ?? Sum(), overheads, book.year)
    }
  }

  private static func price(
    _ part: CostSums.Part, _ parties: AgreementParties?
  ) -> [UnitCost.Price] {
    guard let parties, let owner = parties.owner,
      let weekly = UnitCost.weekly(part.cost, part.days)
    else { return [] }
    return [.init(reference: parties.reference, weekly: weekly, owner: owner)]
  }

  private static func keys(_ overheads: Overheads, _ db: Database) throws -> [Int: Key] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, serviceType, route = 'inHouse' FROM agreement")
    var keys: [Int: Key] = [:]
    while let row = try rows.next() {
      let (type, isInHouse): (String, Bool) = (row[1], row[2])
      keys[row[0]] = Key(
        type: overheads.placement(of: type)?.title ?? type,
        supply: isInHouse ? .inHouse : .external)
    }
    return keys
  }

  private static func order(_ keys: some Sequence<Key>, _ overheads: Overheads) -> [Key] {
    let titles = overheads.placements.map(\.title)
    return keys.sorted { left, right in
      let places = [left, right].map { titles.firstIndex(of: $0.type) ?? titles.count }
      return (places[0], left.type, left.supply == .inHouse ? 0 : 1)
        < (places[1], right.type, right.supply == .inHouse ? 0 : 1)
    }
  }

  private static func row(
    _ key: Key, _ sum: Sum, _ overheads: Overheads, _ year: FinancialYear
  ) -> UnitCost {
    let placement = overheads.placements.first { $0.title == key.type }
    let amounts = placement?.amounts.value(on: year.firstDay)?.value
    return UnitCost(
      type: key.type, supply: key.supply, agreements: sum.agreements,
      prices: sum.prices, days: sum.part.days,
      fees: sum.part.cost,
      overheads: key.supply == .inHouse ? amounts?.inHouse : amounts?.external)
  }
}

extension CostBook {
  /// Returns the days and the cost of an agreement in the whole year.
  func wholeYear(of agreement: CostedAgreement) -> CostSums.Part {
    let (from, until) = (year.firstDay, year.lastDay.adding(days: 1))
    return CostSums.Part(
      days: agreement.days(from: from, until: until),
      cost: agreement.cost(from: from, until: until, in: year, by: terms.rule))
  }
}
