package import Values

/// What a statement says, in which order and in which words: `Contracts/Statement/statement.yaml`
/// and the sections that it names.
package struct StatementDefinition: Sendable {
  package let title: String
  package let subtitle: String
  /// Why councils publish such a statement, and the law that says so.
  package let duty: Sourced<String>
  /// What stands in the summary.
  package let summary: SectionDefinition
  package let parts: [Part]
  /// The miles at which the rings around the council end, nearest first.
  package let rings: Sourced<[Miles]>
  /// The words for the Herfindahl-Hirschman index, from the lowest band to the highest.
  package let concentrationBands: Sourced<[Band]>
  package let largestOwners: Int
  /// How many of the largest owners are told of together.
  let topOwners: Int
  let forecast: ForecastRule
  let support: SupportWords
  let gaps: GapRule
  let rating: RatingRule?
  let detail: StatementDetail
  /// How many years stand side by side.
  package let years: Int
}

extension StatementDefinition {
  /// A value and where it comes from.
  package struct Sourced<Value: Sendable>: Sendable {
    package let value: Value
    package let reference: String
  }

  /// One of the parts of the statement, such as where the council is now.
  package struct Part: Sendable {
    package let id: String
    package let heading: String
    package let sections: [SectionDefinition]
  }

  /// A range of the index and what it is called.
  package struct Band: Sendable {
    /// The first value above the band; the last band has none.
    package let below: Int?
    package let words: String
  }

  /// Returns what an index is called.
  func words(forIndex index: Int) -> String {
    let bands = concentrationBands.value
    let band = bands.first { $0.below.map { index < $0 } ?? true } ?? bands.last
    return band?.words ?? ""
  }
}
