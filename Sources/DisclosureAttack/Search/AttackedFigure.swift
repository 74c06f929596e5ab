package import Values

/// A hidden figure, and between which numbers the intruder knows it to be.
package struct AttackedFigure: Hashable, Sendable {
  package let id: String
  package let label: String
  package let unit: String
  /// `nil` where there is no end.
  package let least: ExactDecimal?
  package let greatest: ExactDecimal?
  /// How many numbers are possible, where it is of whole units and there is an end.
  package let possible: Int?
}

extension AttackedFigure {
  init(_ figure: IntruderView.Figure, _ range: KnownRange, possible: Int?) {
    id = figure.id
    label = figure.label
    unit = figure.unit
    least = ExactDecimal(range.least, isWhole: figure.isWhole)
    greatest = ExactDecimal(range.greatest, isWhole: figure.isWhole)
    let isClosed = range.least.isFinite && range.greatest.isFinite && figure.isWhole
    self.possible = possible ?? (isClosed ? Int(range.greatest - range.least) + 1 : nil)
  }

  /// The range in words, as in `3 to 9`, `6 or more` or `exactly 4`.
  package var inWords: String {
    switch (least, greatest) {
    case (nil, nil): "any number"
    case (let least?, nil): "\(least) or more"
    case (nil, let greatest?): "\(greatest) or fewer"
    case (let least?, let greatest?):
      least == greatest ? "exactly \(least)" : "\(least) to \(greatest)"
    }
  }
}

extension ExactDecimal {
  /// An end of a range, in whole numbers or to two decimals; `nil` where there is none.
  fileprivate init?(_ value: Double, isWhole: Bool) {
    guard value.isFinite, abs(value) < 1e15 else { return nil }
    let hundredths = Int64((value * 100).rounded())
    self =
      isWhole || hundredths.isMultiple(of: 100)
      ? ExactDecimal(coefficient: Int64(value.rounded()), scale: 0)
      : ExactDecimal(coefficient: hundredths, scale: 2)
  }
}
