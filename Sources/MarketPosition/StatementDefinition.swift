package import Values

/// What a statement says, in which order and in which words: `Contracts/Statement/statement.yaml`.
package struct StatementDefinition: Sendable {
  package let title: String
  package let subtitle: String
  /// Why councils publish such a statement, and the law that says so.
  package let duty: Sourced<String>
  package let sections: [Section]
  /// The miles at which the rings around the council end, nearest first.
  package let rings: Sourced<[Miles]>
  /// The words for the Herfindahl-Hirschman index, from the lowest band to the highest.
  package let concentrationBands: Sourced<[Band]>
  package let largestOwners: Int
  /// What the statement leaves out, each as a sentence with the reason.
  package let notYetSaid: [String]
}

extension StatementDefinition {
  /// A value and where it comes from.
  package struct Sourced<Value: Sendable>: Sendable {
    package let value: Value
    package let reference: String
  }

  /// A section: which measures it shows, under which heading and after which words.
  package struct Section: Sendable {
    package let measures: Measures
    package let heading: String
    package let introduction: String
  }

  /// The sets of measures that a section can show.
  package enum Measures: String, CaseIterable, Sendable {
    case localPicture
    case provision
    case quality
    case ownership
    case movement
    case distance
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
