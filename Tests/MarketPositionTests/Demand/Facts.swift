import Definitions
import Demand
import DisclosureControl
import TestSupport
import Values

@testable import MarketPosition

/// Facts of children that tests make, and what the shipped definitions say of them.
enum Facts {
  static let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  static let years = [FinancialYear(startYear: 2024), FinancialYear(startYear: 2025)]

  /// Children in placements from 1 May 2024, one in each, those in the second list until 1 May 2025.
  static func placed(
    _ placements: [ReturnCode], gone: [ReturnCode] = [], published: PublishedRates? = nil,
    careLeavers: [CareLeaver] = [],
    educationalNeeds: EducationalNeeds = EducationalNeeds(byChild: [:], isListed: false)
  ) throws -> DemandFacts {
    let words = try DemandWords(contracts, ProjectFolder.imports)
    let all =
      placements.map { ($0, Day?.none) } + gone.map { ($0, Day(year: 2025, month: 5, day: 1)) }
    let episodes = all.enumerated().map { number, placed in
      episode(number + 1, placed.0, until: placed.1)
    }
    let children = episodes.map { child($0.child) }
    let history = CareHistory(children: children, episodes: episodes)
    return DemandFacts(
      year: years[1], years: years, history: history, paths: history.paths(words.rules),
      words: words, council: "X06000001", population: [years[1]: 10_000],
      published: published ?? PublishedRates([:], nation: nil), careLeavers: careLeavers,
      educationalNeeds: educationalNeeds)
  }

  /// The facts as an edition shows them.
  static func view(_ facts: DemandFacts, _ edition: Edition = .internal) throws -> DemandView {
    try DemandView(facts, contracts.statementDefinition(), edition, limits())
  }

  static func limits() throws -> DisclosureLimits {
    try contracts.disclosureRules().limits(on: years[1].lastDay)
  }

  /// The main figures of the years.
  static func trend(_ view: DemandView) throws -> [TrendSummary.Line] {
    let facts = view.facts
    return TrendSummary(
      of: facts.history, from: years[0], through: years[1], population: facts.population,
      try facts.words.schemes.scheme("national"), council: facts.council, facts.words.rules
    ).lines
  }

  private static func child(_ number: Int) -> LookedAfterChild {
    LookedAfterChild(
      number: number, birth: Month("2015-06"), sex: "F", ethnicity: "WBRI", isUnaccompanied: false,
      unaccompaniedUntil: nil)
  }

  private static func episode(_ child: Int, _ placement: ReturnCode, until: Day?) -> CareEpisode {
    CareEpisode(
      child: child, from: Day(year: 2024, month: 5, day: 1) ?? years[0].firstDay, until: until,
      reasonBegan: "S", legalStatus: "C2", need: "N1", placement: placement, provider: "PR1",
      reasonEnded: until == nil ? .blank : "E11", reasonMoved: .blank, urn: .blank, authority: nil,
      distance: nil)
  }
}
