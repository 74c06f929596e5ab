import Values

/// The residents under 18 of the invented authorities by year, in the layout of the Department for
/// Education's copy of the mid-year estimates.
struct PopulationFile: Sendable {
  let scale: ExampleScale
  let seed: UInt64
  static let years = 2016...2025
  private static let ageGroup = "Children aged 0 to 17 years"

  var file: ExampleFile {
    var text = CSVText(lineEnd: .windows, byteOrderMark: true)
    text.add(PopulationFile.headings)
    let residents = residentsByYear()
    for year in PopulationFile.years.reversed() {
      let numbers = residents[year - PopulationFile.years.lowerBound]
      text.add(regionalRow(year, numbers.reduce(0, +)))
      for (authority, number) in zip(Authority.all, numbers) {
        text.add(row(year, authority, number))
      }
    }
    return ExampleFile(path: "population/population_0_to_17.csv", contents: text.bytes)
  }

  /// Returns the residents of each authority for each year, the earliest first.
  ///
  /// Going back from 2025, a year has from six in a thousand fewer to four in a thousand more.
  func residentsByYear() -> [[Int]] {
    var generator = SeededGenerator(seed: seed, for: "population")
    var numbers = Authority.all.map { scale.scaled($0.usualResidentsUnder18, atLeast: 1) }
    var years = [numbers]
    for _ in PopulationFile.years.dropFirst() {
      numbers = numbers.map { $0 + $0 * generator.number(in: -6...4) / 1000 }
      years.append(numbers)
    }
    return years.reversed()
  }

  private func regionalRow(_ year: Int, _ number: Int) -> [String] {
    [
      "\(year)", "Reporting year", "Regional", Marches.countryCode, Marches.country,
      Marches.regionCode, Marches.region, "", "", "", PopulationFile.ageGroup, "\(number)",
    ]
  }

  private func row(_ year: Int, _ authority: Authority, _ number: Int) -> [String] {
    [
      "\(year)", "Reporting year", "Local authority", Marches.countryCode, Marches.country,
      Marches.regionCode, Marches.region, authority.departmentNumber, authority.code,
      authority.name, PopulationFile.ageGroup, "\(number)",
    ]
  }

  static let headings = [
    "time_period", "time_identifier", "geographic_level", "country_code", "country_name",
    "region_code", "region_name", "old_la_code", "new_la_code", "la_name", "age_group",
    "population_estimate",
  ]
}
