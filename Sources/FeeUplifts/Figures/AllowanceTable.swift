package import Values

/// Weekly allowances by year, area and age as they were published, from
/// `Contracts/Uplifts/Allowances`.
///
/// They are loaded, never computed: of the fifteen amounts of 2025-26 only ten follow from those of
/// 2024-25 by the percentage that was announced.
package struct AllowanceTable: Sendable {
  package struct Year: Sendable {
    package let year: FinancialYear
    /// The first day for which the amounts hold.
    package let from: Day
    package let reference: String
    /// By area, an amount for each band of age.
    package let areas: [String: [Money]]
  }

  /// By its file's name, as in `national-minimum-fostering-allowance`.
  package let name: String
  package let title: String
  /// The age at which each band begins, the youngest first.
  package let agesFrom: [Int]
  package let years: [Year]
  /// The area of each region that has one of its own, and that of all others.
  let areas: [String: String]
  let areaElsewhere: String?

  /// The file that it was read from, as messages name it.
  package var file: String { "Contracts/\(UpliftFigures.allowanceFolder)/\(name).yaml" }
}

extension AllowanceTable {
  /// Returns the year's table, or `nil` where none was loaded.
  package func year(_ year: FinancialYear) -> Year? { years.first { $0.year == year } }

  /// Returns the table that holds on a day, or `nil` where none was loaded for it.
  package func year(on day: Day) -> Year? {
    years.last { $0.from <= day && day < $0.from.adding(months: 12) }
  }

  /// Returns the area that a council's carers live in, by its region as Ofsted names it.
  package func area(ofRegion region: String?) -> String? {
    region.flatMap { areas[$0] } ?? areaElsewhere
  }

  /// The areas that any year has amounts for, in the order of the alphabet.
  package var knownAreas: [String] { Set(years.flatMap(\.areas.keys)).sorted() }

  /// Returns the band of an age, counted from 0, or `nil` from the 18th birthday on.
  package func band(ofAge age: Int) -> Int? {
    age < 18 ? agesFrom.lastIndex { $0 <= age } : nil
  }

  /// The band in words, as in "11 to 15".
  package func words(ofBand band: Int) -> String {
    let last = band + 1 < agesFrom.count ? agesFrom[band + 1] - 1 : 17
    return "\(agesFrom[band]) to \(last)"
  }
}
