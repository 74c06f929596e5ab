import Demand
import DisclosureControl
import Values

/// The children of the returns as finely as an edition shows them, counted once for all tables.
struct DemandView: Sendable {
  let facts: DemandFacts
  let detail: StatementDetail
  let edition: Edition
  /// The counts that the public edition hides.
  let small: ClosedRange<Int64>
  /// How finely the children of one day are divided.
  let level: StatementDetail.Level
  /// The years that stand side by side, the oldest first.
  let years: [FinancialYear]
  /// The children on the last day of each year.
  let cohorts: [Cohort]

  init(
    _ facts: DemandFacts, _ definition: StatementDefinition, _ edition: Edition,
    _ limits: DisclosureLimits
  ) throws {
    self.facts = facts
    self.edition = edition
    detail = definition.detail
    small = limits.hiddenCounts
    level = try detail.level(of: facts, for: edition, hiding: small)
    years = Array(facts.years.suffix(definition.years))
    cohorts = years.map { Cohort(of: facts.history, on: $0.lastDay, facts.words.rules) }
  }

  var rules: MeasureRules { facts.words.rules }

  /// The headings of the level.
  func headings() throws -> DemandHeadings {
    facts.headings(try scheme(), level.bands)
  }

  func scheme() throws -> PlacementScheme { try facts.words.schemes.scheme(level.categories) }

  /// Counts with their rarest headings put together, as far as the edition must.
  func merged(_ counts: YearlyCounts) -> JoinedCounts {
    detail.merged(counts, for: edition, hiding: small)
  }
}

extension DemandView {
  /// The periods of care that began by age, as finely as the edition may have it.
  var startedByAge: JoinedCounts {
    let finest = detail.levels[0].bands
    let level = detail.level(for: edition, hiding: small) {
      counts(.started, .age, $0.bands).counts
    }
    return JoinedCounts(
      counts(.started, .age, level.bands), of: counts(.started, .age, finest),
      level.bands.places(of: finest))
  }

  /// The children on the last day of each year by the placement categories of the level.
  func byPlacement() throws -> JoinedCounts {
    let finest = detail.levels[0]
    let (coarse, fine) = try (
      scheme(), facts.words.schemes.scheme(finest.categories)
    )
    return JoinedCounts(
      YearlyCounts(cohorts, by: .category, facts.headings(coarse, level.bands)),
      of: YearlyCounts(cohorts, by: .category, facts.headings(fine, finest.bands)),
      coarse.places(of: fine))
  }

  /// The periods of care that began, or ended, in each of the years.
  func counts(
    _ turn: YearlyCounts.Turn, _ dimension: PeriodDimension, _ bands: AgeBands
  ) -> YearlyCounts {
    YearlyCounts(
      turn, in: years, of: facts.paths, by: dimension,
      PeriodHeadings(bands: bands, facts.words.codes, rules))
  }

  /// The children by how often they had come into care by the day, with the highest numbers put
  /// together as far as the edition must.
  var timesInCare: [(heading: String, children: Int)] {
    let times = CareTimes(of: facts.paths, until: facts.day)
    let coarser = [3, 2, 1].map { times.lines(upTo: $0) }
    let fine = coarser.first { lines in
      edition == .internal || !detail.isTooFine(lines.map { [$0.children] }, small)
    }
    return fine ?? coarser[coarser.count - 1]
  }
}
