/// A section of the statement: its heading, and what it shows in which order.
///
/// A file of `Contracts/Statement/Sections`; the name of the file is the name of the section.
package struct SectionDefinition: Sendable {
  /// One thing in a section.
  package enum Block: Sendable {
    /// Words with figures in them, shown where the condition holds.
    case wording(Wording, when: FigureCondition?)
    case list([Wording], when: FigureCondition?)
    case keyFigures([KeyFigureWords])
    /// A sentence about how one figure went since another, made by rule.
    case trend(TrendWords)
    case table(String)
    case chart(ChartWords)
    /// A part that makes its own blocks of open figures.
    case part(StatementPart)
  }

  /// A figure that stands out, and what stands over it.
  package struct KeyFigureWords: Sendable {
    let figure: String
    let label: String
    let note: Wording?
  }

  /// Two figures and what they are called in the middle of a sentence.
  package struct TrendWords: Sendable {
    let of: String
    let since: String
    let subject: String
    let time: Wording
  }

  /// How a table is drawn.
  package struct ChartWords: Sendable {
    /// The ways of drawing that a section can ask for.
    package enum Kind: String, CaseIterable, Sendable {
      case bars
      case stackedBars
      case lines
    }

    let table: String
    let kind: Kind
    let title: String
    /// The headings of the columns that are drawn; empty for all.
    let columns: [String]
  }

  package let name: String
  let heading: String
  let introduction: String
  /// The records without which the section can say nothing.
  let needs: StatementNeed?
  let blocks: [Block]
}
