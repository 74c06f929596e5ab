/// One way in which a table divides what it counts: its headings, and how they are called.
struct Dimension: Hashable, Sendable {
  /// The stable name for machines, as in `age`.
  let name: String
  /// As in "Age".
  let title: String
  let headings: [String]

  subscript(index: Int) -> FigureHeading {
    FigureHeading(dimension: name, heading: headings[index])
  }
}
