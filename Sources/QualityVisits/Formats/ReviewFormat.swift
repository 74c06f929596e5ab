package import Values

/// What a quality review of a type of service looks at: one file of `Contracts/Quality/`.
package struct ReviewFormat: Sendable {
  /// The name of its file without `.yaml`, as in `childrens-homes`.
  package let name: String
  package let title: String
  /// The regulations or national standards that its standards come from.
  package let reference: String
  /// The first day on which a review is held to it.
  package let from: Day
  /// The types of provision that it is for, in Ofsted's words.
  package let serviceTypes: [String]
  package let scale: GradeScale
  package let standards: [Standard]
  package let documents: [DesktopDocument]
  package let figures: [KeyFigure]

  /// Returns the standard of a code, in any case; `nil` where it has none.
  package func standard(_ code: String) -> Standard? {
    standards.first { $0.code.lowercased() == code.lowercased() }
  }

  /// Returns the figure of a code, in any case; `nil` where it has none.
  package func figure(_ code: String) -> KeyFigure? {
    figures.first { $0.code.lowercased() == code.lowercased() }
  }
}

extension ReviewFormat {
  /// A standard that a service must meet, and what to ask to find out whether it does.
  package struct Standard: Sendable, Hashable {
    /// As people and files write it: `protection`.
    package let code: String
    package let title: String
    package let reference: String
    /// How much it counts among the others; a whole number from 1.
    package let weight: Int
    /// Whether the whole review has the lowest grade where this standard has it.
    package let isLimiting: Bool
    package let questions: [Question]
  }

  /// A question to take along, and where its answer can be found.
  package struct Question: Sendable, Hashable {
    package let ask: String
    package let evidence: [Evidence]
    package let reference: String
  }

  /// A document to ask for before a visit.
  package struct DesktopDocument: Sendable, Hashable {
    package let name: String
    /// How old it may be, in months, where it must be made anew; `nil` where it need not be.
    package let renewedAfterMonths: Int?
    package let reference: String
  }

  /// A number to ask for at every visit.
  package struct KeyFigure: Sendable, Hashable {
    /// As people and files write it: `missingEpisodes`.
    package let code: String
    package let title: String
    /// What it counts, of which time, as in "in the last 12 months".
    package let period: String
    package let reference: String
  }
}
