package import Values

/// What each funder pays of a cost.
package struct FundingCosts: Hashable, Sendable {
  private var shares: [FundingSplit.Funder: Money] = [:]
  /// What nobody pays; less than nothing where the shares come to more than the whole.
  package private(set) var unallocated = Money.zero

  /// No cost at all.
  init() {}

  package subscript(funder: FundingSplit.Funder) -> Money { shares[funder] ?? .zero }

  /// The whole cost: what all pay together, with what nobody pays.
  package var total: Money { shares.values.reduce(unallocated, +) }

  package static func + (left: FundingCosts, right: FundingCosts) -> FundingCosts {
    var sum = left
    for (funder, cost) in right.shares { sum.shares[funder, default: .zero] += cost }
    sum.unallocated += right.unallocated
    return sum
  }
}

extension FundingCosts {
  /// Divides what an agreement costs in a span.
  init(of agreement: CostedAgreement, in span: CostSpan, _ book: CostBook) {
    for (key, part) in span.parts(of: agreement, until: span.until, book) {
      if let funder = key.flatMap(FundingSplit.Funder.init(rawValue:)) {
        shares[funder, default: .zero] += part.cost
      } else {
        unallocated += part.cost
      }
    }
  }
}
