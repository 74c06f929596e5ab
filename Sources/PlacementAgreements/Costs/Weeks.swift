package import Values

/// Days of placements as weeks, in tenths, a half up: 365 days are 52.1 weeks.
package enum Weeks {
  package static func of(days: Int) -> ExactDecimal {
    ExactDecimal(
      coefficient: Rounding.halfUp.quotient(of: Int64(days) * 10, by: 7), scale: 1)
  }
}
