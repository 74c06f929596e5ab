/// An amount of pounds and pence, kept as whole pence.
package struct Money: Hashable, Comparable, Sendable {
  package let pence: Int64

  package init(pence: Int64) {
    self.pence = pence
  }

  package static let zero = Money(pence: 0)

  package static func < (left: Money, right: Money) -> Bool { left.pence < right.pence }
  package static func + (left: Money, right: Money) -> Money {
    Money(pence: left.pence + right.pence)
  }
  package static func - (left: Money, right: Money) -> Money {
    Money(pence: left.pence - right.pence)
  }
  package static func += (left: inout Money, right: Money) { left = left + right }
}

extension Money: LosslessStringConvertible {
  /// Reads pounds exactly: `950`, `950.5` or `950.00`, never a thousands comma, sign or word.
  package init?(_ text: String) {
    guard !text.hasPrefix("-"), let amount = ExactDecimal(text), amount.scale <= 2 else {
      return nil
    }
    let factor: Int64 = [100, 10, 1][amount.scale]
    let (pence, overflow) = amount.coefficient.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    self.init(pence: pence)
  }

  /// Pounds as machines read them, as in `1950.00`.
  package var description: String {
    let magnitude = pence.magnitude
    let cents = magnitude % 100
    return "\(pence < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// Pounds as people read them, as in `£1,950.00`.
  package var inWords: String {
    let magnitude = pence.magnitude
    let cents = magnitude % 100
    let pounds = Int(magnitude / 100).withThousands
    return "\(pence < 0 ? "-" : "")£\(pounds).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension Money {
  /// Returns the amount times a fraction, exactly, then rounded once by the rule that is named.
  package func times(_ numerator: Int64, over denominator: Int64, rounding: Rounding) -> Money {
    let product = pence.multipliedFullWidth(by: numerator)
    return Money(pence: rounding.quotient(of: product, by: denominator))
  }
}
