import Values

/// How many children the invented authorities looked after on 31 March, in the layout in which the
/// Department for Education publishes it.
///
/// Westmarch's own numbers are those of its returns; the others follow from a rate that is drawn.
struct LookedAfterRatesFile: Sendable {
  let returns: [YearReturn]
  let population: PopulationFile
  private static let years = 2021...2025
  private static let what = "Children looked after at 31 March each year"
  /// Rates of the neighbours in 2025, in the order of the authorities.
  private static let neighbourRates = [78, 55, 71]
  /// Invented, like everything here; so round that nobody takes it for the published rate.
  private static let nation = (residents: 12_000_000, rate: 70)

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows, byteOrderMark: true)
    text.add(LookedAfterRatesFile.headings)
    for year in LookedAfterRatesFile.years.reversed() {
      for row in rows(year) { text.add(row) }
    }
    return ExampleFile(path: "published/children-looked-after-rates.csv", contents: text.bytes)
  }

  private func rows(_ year: Int) -> [[String]] {
    let (people, rate) = LookedAfterRatesFile.nation
    let nation = row(
      year, "National", ["", "", "", "", ""], people, people / 10_000 * (rate - (2025 - year)))
    return [nation]
      + Authority.all.indices.compactMap { index in
        children(of: index, year).map { number in
          let authority = Authority.all[index]
          return row(
            year, "Local authority",
            [
              Marches.regionCode, Marches.region, authority.departmentNumber, authority.name,
              authority.code,
            ], residents(of: index, year), number)
        }
      }
  }

  /// The residents in the middle of the year before, by which the Department divides.
  private func residents(of authority: Int, _ year: Int) -> Int {
    population.residentsByYear()[year - 1 - PopulationFile.years.lowerBound][authority]
  }

  private func children(of authority: Int, _ year: Int) -> Int? {
    guard authority != Authority.westmarchIndex else {
      return returns.first { $0.year.lastDay.year == year }?.childrenAtTheEnd
    }
    let rate = LookedAfterRatesFile.neighbourRates[authority - 1] - (2025 - year) % 3
    return residents(of: authority, year) * rate / 10_000
  }

  private func row(
    _ year: Int, _ level: String, _ area: [String], _ residents: Int, _ children: Int
  ) -> [String] {
    let rate = Rounding.halfUp.quotient(of: Int64(children) * 10_000, by: Int64(max(1, residents)))
    return ["\(year)", "Reporting year", level, Marches.countryCode, Marches.country] + area
      + [LookedAfterRatesFile.what, "\(residents)", "\(children)", "\(rate)"]
  }

  static let headings = [
    "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
    "region_code", "region_name", "old_la_code", "la_name", "new_la_code", "population_count",
    "population_estimate", "number", "rate_per_10000",
  ]
}

extension YearReturn {
  /// The children with an episode that was open on the last day.
  fileprivate var childrenAtTheEnd: Int {
    Set(episodes.filter { $0.until == nil }.map(\.child)).count
  }
}
