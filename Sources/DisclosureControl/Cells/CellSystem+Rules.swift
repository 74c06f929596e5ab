import LinearPrograms
import Values

extension CellSystem {
  /// Why a figure is hidden whatever the others are, or `nil` where it is not.
  func reason(_ cell: Int) -> HiddenCell.Reason? {
    guard cells[cell].earlier != .shown else { return nil }
    return sensitivity(cell) ?? (cells[cell].earlier == .hidden ? .hiddenBefore : nil)
  }

  /// What is sensitive about a figure, whether or not it can still be hidden.
  func sensitivity(_ cell: Int) -> HiddenCell.Reason? {
    let figure = cells[cell]
    guard figure.roundedTo == nil else { return nil }
    switch figure.kind {
    case .count: return limits.hiddenCounts.contains(figure.value) ? .small : nil
    case .balance: return nil
    case .magnitude(let contributors, let share):
      guard figure.value != 0 else { return nil }
      if contributors < limits.magnitudes.fewestChildren { return .fewChildren }
      return share > limits.magnitudes.largestShare ? .dominated : nil
    }
  }

  /// Whether a figure may be hidden to protect others.
  ///
  /// A zero may not where zeros are shown, because the intruder knows that no hidden figure is one.
  func mayBeHidden(_ cell: Int) -> Bool {
    let figure = cells[cell]
    return figure.earlier != .shown && figure.roundedTo == nil
      && (figure.value != 0 || limits.hiddenCounts.contains(0))
  }

  /// Between what everyone knows a figure to be before they add anything up, where it is hidden.
  func boundsWhenHidden(_ cell: Int) -> LinearBounds {
    if case .balance = cells[cell].kind { return LinearBounds(nil, nil) }
    return LinearBounds(Double(limits.hiddenCounts.lowerBound == 0 ? 0 : 1), nil)
  }

  /// Between what a figure lies that is shown rounded; a half may have gone up.
  func boundsWhenRounded(_ cell: Int) -> LinearBounds? {
    guard let step = cells[cell].roundedTo else { return nil }
    let value = Double(cells[cell].value)
    let shown = Double(Rounding.halfUp.quotient(of: cells[cell].value, by: step) * step)
    let half = Double(step) / 2
    let (least, greatest) = (min(value, (shown - half).rounded(.up)), shown + half)
    let isOpen = greatest == greatest.rounded()
    return LinearBounds(
      isSigned(cell) ? least : max(0, least),
      max(value, isOpen ? greatest - 1 : greatest.rounded(.down)))
  }

  private func isSigned(_ cell: Int) -> Bool { cells[cell].kind == .balance }

  /// Whether only whole numbers will do for a figure.
  func isWhole(_ cell: Int) -> Bool {
    switch cells[cell].kind {
    case .count, .balance: true
    case .magnitude: false
    }
  }

  /// What hiding a figure costs: its weight, and among equals the smaller figure first.
  func cost(_ cell: Int) -> Double {
    let value = min(9_999, cells[cell].value.magnitude)
    return Double(cells[cell].weight) * 10_000 + Double(value)
  }
}
