package import GRDB
import PlacementAgreements
package import Values

/// What a household of the council's own carers is paid for a child, and the least that was published.
///
/// Standard 28 of the national minimum standards for fostering: carers receive at least the national
/// minimum allowance. The child is told by the band of age alone.
package struct PaidAllowance: Hashable, Sendable {
  package let carer: String
  /// The band in words, as in "11 to 15"; `nil` where the month of birth is not known or 18 years ago.
  package let ages: String?
  /// Pounds a week.
  package let weekly: Money
  /// The least that was published for the band; `nil` where the band is not known.
  package let minimum: Money?
  /// The first day on which this amount was paid, at this age, under this year's table.
  package let since: Day

  /// By how much too little is paid a week; `nil` where it is enough or nobody can tell.
  package var shortfall: Money? {
    minimum.flatMap { $0 > weekly ? $0 - weekly : nil }
  }
}

extension PaidAllowance {
  /// Returns the allowances that are paid on a day, those that are furthest below the minimum first.
  ///
  /// Throws `AllowanceProblem` where no table was loaded for the day and the area.
  package static func all(
    on day: Day, _ table: AllowanceTable, area: String, _ db: Database
  ) throws -> [PaidAllowance] {
    guard let year = table.year(on: day), let amounts = year.areas[area] else {
      throw AllowanceProblem.noAmounts(table, area: area, day)
    }
    let births = try AgreementQueries.children(db).mapValues(\.birthMonth)
    return try CarerAllowance.all(db).filter { $0.range.contains(day) }
      .map { allowance in
        let birth = births[allowance.child] ?? nil
        return PaidAllowance(allowance, birth, table, year, amounts, on: day)
      }
      .sorted {
        ($1.shortfall ?? .zero, $0.carer, $0.since) < ($0.shortfall ?? .zero, $1.carer, $1.since)
      }
  }

  private init(
    _ allowance: CarerAllowance, _ birth: Month?, _ table: AllowanceTable,
    _ year: AllowanceTable.Year, _ amounts: [Money], on day: Day
  ) {
    let band = birth.flatMap { table.band(ofAge: $0.wholeYears(until: day)) }
    let birthday = birth.flatMap { birth in
      band.map { birth.adding(months: 12 * table.agesFrom[$0]).firstDay }
    }
    self.init(
      carer: allowance.carer, ages: band.map(table.words(ofBand:)), weekly: allowance.weekly,
      minimum: band.map { amounts[$0] },
      since: [allowance.range.from, year.from, birthday].compactMap(\.self).max() ?? year.from)
  }
}
