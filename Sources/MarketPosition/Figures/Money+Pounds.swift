import Values

extension Money {
  /// The amount in whole pounds, a half up.
  var wholePounds: Int { Int(Rounding.halfUp.quotient(of: Int64(pence), by: 100)) }
}
