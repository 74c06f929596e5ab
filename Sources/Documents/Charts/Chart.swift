/// A picture of a table's figures, with words that say the same.
///
/// The picture is drawn from the table's own cells, so that the two cannot disagree. Rows that
/// are totals are left out.
package struct Chart: Hashable, Sendable {
  /// How the figures are drawn.
  package enum Kind: Hashable, Sendable {
    /// A bar for each row; with more than one column of figures, a group of bars.
    case bars
    /// A bar for each row, divided among the columns by their shares of the row.
    case stackedBars
    /// A line for each column of figures over the days or years that head the rows.
    case lines
    /// Rings of miles around a place, one for each row, with the first column of figures as the
    /// number in each.
    case rings(DistanceRings)
  }

  /// What the chart is about, as a heading over it.
  package let title: String
  /// What the chart shows, in words, for people who do not see it: the text alternative.
  package let description: String
  /// What is counted or measured, as in "Registered places".
  package let unit: String
  /// How the figures are drawn.
  package let kind: Kind
  /// The figures; shown under the chart.
  package let table: DataTable

  package init(title: String, description: String, unit: String, kind: Kind, table: DataTable) {
    self.title = title
    self.description = description
    self.unit = unit
    self.kind = kind
    self.table = table
  }
}
