/// What a line of an invoice charges for.
package enum ChargedFee: Hashable, Sendable {
  /// Everything that is agreed for the days: all weekly lines and what is paid once on one of them,
  /// less the discounts that no line of the invoice takes off by itself.
  case everything
  /// One kind of fee line, by its code.
  case kind(String)
  /// Nothing: it takes a discount off.
  case discount

  /// The word for a discount in the column of kinds, beside their codes.
  static let discountCode = "discount"

  package init(code: String?) {
    switch code {
    case nil: self = .everything
    case ChargedFee.discountCode: self = .discount
    case let code?: self = .kind(code)
    }
  }

  package var code: String? {
    switch self {
    case .everything: nil
    case .kind(let code): code
    case .discount: ChargedFee.discountCode
    }
  }

  /// Whether two charges for one day are for the same thing.
  func overlaps(_ other: ChargedFee) -> Bool {
    switch (self, other) {
    case (.discount, .discount): true
    case (.discount, _), (_, .discount): false
    case (.everything, _), (_, .everything): true
    case (.kind(let one), .kind(let another)): one == another
    }
  }
}
