import LinearPrograms
import Values

/// A percentage that is shown, as what it tells of its part and its whole.
struct ShownShare: Hashable, Sendable {
  let part: Int
  let whole: Int
  let per: Int64
  /// The quotient times `per` lies from `least` to `greatest`, by how it was rounded.
  let least: Double
  let greatest: Double

  /// Reads what a share tells when it is shown with so many decimals; `nil` where it is of nothing.
  init?(_ share: CellShare, decimals: Int, part: Int, whole: Int, in system: CellSystem) {
    let (over, under) = (system.cells[part].value, system.cells[whole].value)
    guard under > 0 else { return nil }
    let scale = (0..<decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
    let shown = Rounding.halfUp.quotient(
      of: Int128(over) * Int128(share.per) * scale, by: Int128(under))
    self.part = part
    self.whole = whole
    per = share.per
    least = (Double(shown) - 0.5) / Double(scale)
    greatest = (Double(shown) + 0.5) / Double(scale)
  }

  /// What the share says of the figures that are not known, whose places a body gives.
  func constraints(
    _ place: (Int) -> Int?, known value: (Int) -> Double
  ) -> [LinearConstraint] {
    [(least, LinearBounds(0, nil)), (greatest, LinearBounds(nil, 0))].map { quotient, side in
      var (terms, constant) = ([LinearTerm](), 0.0)
      for (cell, factor) in [(part, Double(per)), (whole, -quotient)] {
        if let place = place(cell) {
          terms.append(LinearTerm(place, times: factor))
        } else {
          constant += factor * value(cell)
        }
      }
      return LinearConstraint(
        terms, LinearBounds(side.least.map { $0 - constant }, side.greatest.map { $0 - constant }))
    }
  }
}
