import Values

extension Int {
  /// Days as whole weeks, a half up.
  var asWholeWeeks: Int { Int(Rounding.halfUp.quotient(of: Int64(self), by: 7)) }
}
