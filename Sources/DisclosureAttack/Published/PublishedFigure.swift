package import Values

/// A figure of a statement that was published, as everybody can read it.
package struct PublishedFigure: Hashable, Sendable {
  package let id: String
  /// What it is, in words.
  package let label: String
  package let unit: String
  package let shown: Shown

  package init(id: String, label: String, unit: String, shown: Shown) {
    self.id = id
    self.label = label
    self.unit = unit
    self.shown = shown
  }

  /// How a figure is shown.
  package enum Shown: Hashable, Sendable {
    case exactly(ExactDecimal)
    case rounded(ExactDecimal, step: ExactDecimal)
    /// A symbol stands in its place.
    case symbol(String)
  }

  /// Whether a symbol stands in its place to protect somebody.
  package var isHidden: Bool { shown == .symbol(PublishedFigure.confidential) }

  /// Whether it is not zero and would be shown as zero.
  var roundsToZero: Bool { shown == .symbol(PublishedFigure.negligible) }

  static let confidential = "c"
  static let notApplicable = "z"
  static let negligible = "k"
}
