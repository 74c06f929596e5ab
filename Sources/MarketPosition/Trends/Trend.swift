/// How a figure changed between two days, given the size of the numbers behind it.
///
/// Figures of one child more or less are no trend: what chance alone would often bring about is no
/// real change.
package struct Trend: Hashable, Sendable {
  /// Which way a figure went.
  package enum Movement: String, CaseIterable, Sendable {
    case rise
    case fall
    case noRealChange
    /// The two figures are the same.
    case same
    /// Too few children or placements stand behind the figures.
    case tooFew
    /// One of the figures is not there.
    case notKnown
  }

  package let earlier: TrendFigure?
  package let later: TrendFigure?
  package let movement: Movement
  /// By how much it rose or fell, as in `16%`, `5 percentage points` or `6`.
  let size: String?

  /// Compares two figures of one kind by the rules of a day.
  package init(from earlier: TrendFigure?, to later: TrendFigure?, _ rules: TrendRules) {
    let (earlier, later) = (earlier?.known, later?.known)
    self.earlier = earlier
    self.later = later
    guard let earlier, let later, let step = TrendStep(from: earlier, to: later) else {
      (movement, size) = (.notKnown, nil)
      return
    }
    movement = step.movement(rules)
    size = step.size(rules)
  }
}

extension TrendFigure {
  /// The figure, or `nil` where nothing stands behind it.
  fileprivate var known: TrendFigure? { isEmpty ? nil : self }
}
