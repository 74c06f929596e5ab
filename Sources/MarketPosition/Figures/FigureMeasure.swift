package import Values

/// What figures of one kind count or measure, and how each of them can be made again.
package struct FigureMeasure: Hashable, Sendable {
  /// The stable name for machines, as in `lookedAfter`.
  package let name: String
  /// What is counted, as in "Children looked after".
  package let what: String
  package let unit: FigureUnit
  /// The day or year that it is of, as in `2026-03-31` or `2025-26`.
  package let period: String
  /// The last day that it tells of.
  package let asAt: Day
  /// How it is counted, with the source of the rule.
  package let definition: String
  /// The records it is counted from, as in "Children's return".
  package let source: String
  /// The command that gives the same figures.
  package let command: String

  /// The identifier of the figure of certain headings: `lookedAfter@2026-03-31[age=0,sex=male]`.
  ///
  /// Headings are in the order of their dimensions, so that two tables that show the same figure
  /// give it the same identifier.
  package func identifier(_ headings: [FigureHeading] = []) -> String {
    let parts = headings.sorted { $0.dimension < $1.dimension }
      .map { "\($0.dimension)=\($0.heading.asIdentifier)" }
    return "\(name)@\(period)" + (parts.isEmpty ? "" : "[\(parts.joined(separator: ","))]")
  }
}

/// One heading that a figure stands under.
package struct FigureHeading: Hashable, Sendable {
  package let dimension: String
  package let heading: String
}

extension String {
  /// The words in small letters and digits with hyphens between them.
  var asIdentifier: String {
    lowercased().split(separator: "+", omittingEmptySubsequences: false)
      .joined(separator: " and over ").utf8
      .split { !isLetterOrDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
