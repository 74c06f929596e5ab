package import Values

/// A statement as it was published, of which `statement.json` says everything that can be read.
package struct PublishedStatement: Hashable, Sendable {
  /// The folder's name, by which messages tell it from others.
  package let name: String
  package let asAt: Day
  package let figures: [PublishedFigure]
  package let sums: [PublishedSum]
  package let shares: [PublishedShare]
  package let tables: [PublishedTable]

  package init(
    name: String, asAt: Day, figures: [PublishedFigure], sums: [PublishedSum] = [],
    shares: [PublishedShare] = [], tables: [PublishedTable] = []
  ) {
    self.name = name
    self.asAt = asAt
    self.figures = figures
    self.sums = sums
    self.shares = shares
    self.tables = tables
  }
}
