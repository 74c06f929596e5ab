package import Values

/// What stands in one place of a table.
package enum Cell: Hashable, Sendable {
  case text(String)
  case count(Int)
  /// A number that is not whole, shown with the decimals it has.
  case decimal(ExactDecimal)
  /// In per cent: 12.5 is shown as "12.5%".
  case percentage(ExactDecimal)
  case money(Money)
  /// An amount so large that nobody asks for its pence: rounded to whole pounds.
  case pounds(Int)
  case miles(Miles)
  case day(Day)
  /// A colour and its word.
  case rating(Rating)
  case missing(MissingValue)
}

extension Cell {
  /// Makes the percentage that a part is of a whole, rounded half up to so many decimals.
  ///
  /// A share of nothing is not applicable.
  package static func share(_ part: Int, of whole: Int, decimals: Int) -> Cell {
    guard whole > 0 else { return .missing(.notApplicable) }
    let factor = (0..<decimals).reduce(Int64(100)) { factor, _ in factor * 10 }
    let product = Int64(part).multipliedFullWidth(by: factor)
    let coefficient = Rounding.halfUp.quotient(of: product, by: Int64(whole))
    return .percentage(ExactDecimal(coefficient: coefficient, scale: decimals))
  }
}
