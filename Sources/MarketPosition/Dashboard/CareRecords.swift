package import Demand
package import GRDB
import Geography
import Values

/// The returns of all children, read once for every day of a dashboard.
package struct CareRecords {
  /// Under which headings children are counted, and by which definitions.
  package struct Words: Sendable {
    let rules: MeasureRules
    let scheme: PlacementScheme
    let ladder: PlacementScheme
    let codes: ReturnCodeSets
    let bands: AgeBands

    package init(
      rules: MeasureRules, scheme: PlacementScheme, ladder: PlacementScheme,
      codes: ReturnCodeSets, bands: AgeBands
    ) {
      self.rules = rules
      self.scheme = scheme
      self.ladder = ladder
      self.codes = codes
      self.bands = bands
    }
  }

  let words: Words
  let council: String
  let history: CareHistory
  let paths: [CarePath]
  /// The days of which every year's return is there; `nil` where there is none.
  let days: ClosedRange<Day>?

  /// Takes the returns that a statement has read already.
  init(_ words: Words, _ demand: DemandFacts) {
    self.words = words
    council = demand.council
    history = demand.history
    paths = demand.paths
    days = demand.years.first.map { $0.firstDay...demand.day }
  }

  /// Reads the returns.
  package init(_ words: Words, _ db: Database) throws {
    self.words = words
    council = try Council.fetch(db).authority.code
    history = try CareHistory(db, .everyone)
    paths = history.paths(words.rules)
    do {
      days = try ReturnedYears(db).lastInOneGo()
    } catch is NotReturned {
      days = nil
    }
  }
}
