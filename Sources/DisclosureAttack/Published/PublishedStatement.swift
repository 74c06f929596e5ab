package import Values

/// A statement as it was published, of which `statement.json` says everything that can be read.
package struct PublishedStatement: Hashable, Sendable {
  /// The folder's name, by which messages tell it from others.
  package let name: String
  package let asAt: Day
  package let figures: [PublishedFigure]
  package let sums: [PublishedSum]
  /// Figures that stand for several finer ones, which are not shown and may be in another statement.
  package let joined: [PublishedSum]
  package let shares: [PublishedShare]
  package let tables: [PublishedTable]

  package init(
    name: String, asAt: Day, figures: [PublishedFigure], sums: [PublishedSum] = [],
    joined: [PublishedSum] = [], shares: [PublishedShare] = [], tables: [PublishedTable] = []
  ) {
    self.name = name
    self.asAt = asAt
    self.figures = figures
    self.sums = sums
    self.joined = joined
    self.shares = shares
    self.tables = tables
  }
}
