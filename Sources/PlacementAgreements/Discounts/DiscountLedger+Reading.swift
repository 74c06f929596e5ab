package import GRDB
import ProviderRegister
import PurchasingVehicles
package import Values

extension DiscountLedger {
  /// Makes the ledger of a financial year, through a day or the end of the year.
  ///
  /// Before the year begins it is empty. Throws `NoPolicyValue` where the policy has no value yet.
  package init(
    of year: FinancialYear, through day: Day, _ policy: DiscountPolicy, _ db: Database
  ) throws {
    let last = max(year.firstDay, min(day, year.lastDay))
    guard let range = DayRange(from: year.firstDay, through: last) else {
      preconditionFailure("a year has no day")
    }
    let counted = day < year.firstDay ? nil : range
    let states = counted == nil ? [:] : try AgreementQueries.states(asAt: last, db)
    try self.init(of: year, counted, range, states, policy, db)
  }

  /// Makes the ledger of a single day, given how far each agreement had come by then.
  init(
    on day: Day, _ states: [Int: AgreementState], _ policy: DiscountPolicy, _ db: Database
  ) throws {
    guard let range = DayRange(from: day, through: day) else {
      preconditionFailure("a day is no day")
    }
    try self.init(of: FinancialYear(containing: day), range, range, states, policy, db)
  }

  private init(
    of year: FinancialYear, _ counted: DayRange?, _ range: DayRange,
    _ states: [Int: AgreementState], _ policy: DiscountPolicy, _ db: Database
  ) throws {
    let discounts = try VehicleQueries.discounts(db)
    let placements = try counted.map {
      try DiscountReading($0, states, policy, db).placements(db)
    }
    let groups = try GroupQueries.memberships(db).mapValues { memberships in
      memberships.compactMap { membership in
        membership.group.map { PlacementVolume.GroupSpan(range: membership.range, group: $0) }
      }
    }
    let engine = DiscountEngine(placements ?? [], discounts, groups: groups, policy.rule)
    self.init(of: year, range, placements ?? [], engine)
  }
}
