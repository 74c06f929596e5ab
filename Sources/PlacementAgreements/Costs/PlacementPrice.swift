package import GRDB
import ProviderRegister
package import PurchasingVehicles
import Store
package import Values

/// What a week of one placement that is under way costs on a day, all lines and discounts together.
package struct PlacementPrice: Hashable, Sendable {
  /// The agreement's.
  package let reference: String
  package let serviceType: String
  /// The numbers of the agreement and of the child.
  package let agreement: Int
  package let child: Int
  /// The number of the price band that it was called off from.
  package let band: Int?
  package let provider: String
  /// The group of the provider, or the provider where it is in none: whoever knows its own prices.
  package let owner: String
  package let route: Route
  /// In whole years; `nil` where the month of birth is not known.
  package let age: Int?
  package let weekly: Money
  /// What the placement costs in the financial year of the day.
  package let year: Money
}

extension PlacementPrice {
  /// Returns the prices of all placements under way on a day, in the order of their references.
  ///
  /// A placement without a weekly line on the day has no price and is left out.
  package static func list(
    on day: Day, _ terms: CostTerms, _ db: Database
  ) throws -> [PlacementPrice] {
    try list(CostBook(of: FinancialYear(containing: day), asAt: day, by: terms, db), db)
  }

  /// Returns the same of agreements that were read before, on their day.
  package static func list(_ book: CostBook, _ db: Database) throws -> [PlacementPrice] {
    let agreements = try AgreementQueries.all(db).reduce(into: [:]) { $0[$1.number] = $1 }
    let children = try AgreementQueries.children(db)
    let providers = try ProviderQueries.names(db)
    let owners = try CostKeys.groups(on: book.day, db)
    return book.agreements.compactMap { costed in
      guard costed.paid.range.contains(book.day), let weekly = costed.weekly(on: book.day),
        let agreement = agreements[costed.number]
      else { return nil }
      return PlacementPrice(
        agreement, weekly: weekly, year: book.wholeYear(of: costed).cost,
        age: children[agreement.child]?.age(on: book.day),
        provider: providers[agreement.provider], owner: owners[agreement.provider])
    }.sorted { $0.reference < $1.reference }
  }

  private init(
    _ agreement: Agreement, weekly: Money, year: Money, age: Int?, provider: String?,
    owner: String?
  ) {
    reference = agreement.reference
    serviceType = agreement.serviceType
    self.agreement = agreement.number
    child = agreement.child
    band = agreement.band
    self.provider = provider ?? ""
    self.owner = owner ?? ""
    route = agreement.route
    self.age = age
    self.weekly = weekly
    self.year = year
  }
}

extension CostedAgreement {
  /// What a week costs on a day, less discounts, or `nil` where no weekly line is in force.
  func weekly(on day: Day) -> Money? {
    let inForce = lines.filter { $0.per == .week && $0.range.contains(day) }
    return inForce.isEmpty ? nil : inForce.reduce(.zero) { $0 + $1.amount }
  }
}
