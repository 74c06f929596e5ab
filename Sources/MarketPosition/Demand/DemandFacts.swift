import Demand
import GRDB
import Geography
import Values

/// What the children's returns say until a day: the newest year that has ended, and those before it.
struct DemandFacts: Sendable {
  /// The newest year whose return is there.
  let year: FinancialYear
  /// The years whose returns are there in one go, the oldest first.
  let years: [FinancialYear]
  let history: CareHistory
  /// The ways of all children through care.
  let paths: [CarePath]
  let words: DemandWords
  let council: String
  /// Residents aged 0 to 17, by year.
  let population: [FinancialYear: Int]
  /// What the Department for Education published of other areas, and of this one.
  let published: PublishedRates
  /// The young people who have left care, of all the years.
  let careLeavers: [CareLeaver]
  /// Who has special educational needs on the last day of the newest year.
  let educationalNeeds: EducationalNeeds
}

extension DemandFacts {
  /// Reads the returns of years that had ended by a day; `nil` where there is none.
  init?(on day: Day, council: String, _ words: DemandWords, _ db: Database) throws {
    guard let known = try? ReturnedYears(db).lastInOneGo() else { return nil }
    let years =
      (known.lowerBound.financialYear.startYear...known.upperBound.financialYear.startYear)
      .map(FinancialYear.init(startYear:)).filter { $0.lastDay <= day }
    guard let newest = years.last else { return nil }
    year = newest
    self.years = years
    history = try CareHistory(db, .everyone)
    paths = history.paths(words.rules)
    self.words = words
    self.council = council
    published = try PublishedRates(db)
    careLeavers = try CareLeaver.all(in: (years.first ?? newest)...newest, db)
    educationalNeeds = try EducationalNeeds(on: newest.lastDay, db)
    population = try years.reduce(into: [:]) { found, year in
      found[year] = try PopulationQueries.estimate(of: council, on: year.lastDay, db)?.people
    }
  }

  /// The nation, where its rates are published.
  var nation: (code: String, name: String)? {
    published.nation.flatMap { code in
      published.newestYear(of: code, until: day.year).flatMap { published[code, $0] }
        .map { (code, $0.name) }
    }
  }

  /// The last day of the newest year.
  var day: Day { year.lastDay }

  /// The headings that children are counted under, by a scheme of placement categories.
  func headings(_ scheme: PlacementScheme, _ bands: AgeBands) -> DemandHeadings {
    DemandHeadings(bands: bands, scheme: scheme, codes: words.codes, council: council)
  }
}

extension Day {
  var financialYear: FinancialYear { FinancialYear(containing: self) }
}
