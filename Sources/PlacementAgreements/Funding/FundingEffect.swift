package import Values

/// What a proposed split would do to each partner's year.
package struct FundingEffect: Sendable {
  package let year: FinancialYear
  /// The split that holds on the day from which the proposed one is to; `nil` where none was agreed.
  package let present: FundingSplit?
  package let proposed: FundingShares
  package let before: FundingCosts
  package let after: FundingCosts

  /// Works out the effect on an agreement, given its splits, earliest first.
  package init(
    on agreement: Int, splits: [FundingSplit], proposed shares: FundingShares, from day: Day,
    _ book: FundingBook
  ) {
    year = book.year
    present = splits.last { $0.range.contains(day) }
    proposed = shares
    before = book.costs(of: agreement, by: splits)
    after = book.costs(of: agreement, by: splits.replaced(by: shares, from: day))
  }
}

extension [FundingSplit] {
  /// The splits with one of some shares from a day on, in place of what held then.
  fileprivate func replaced(by shares: FundingShares, from day: Day) -> [FundingSplit] {
    guard let open = DayRange(from: day, until: nil) else { return self }
    let kept = compactMap { split in
      DayRange(from: split.range.from, until: Swift.min(split.range.until ?? day, day))
        .map { split.lasting($0) }
    }
    return kept + [shares.split(open)]
  }
}

extension FundingSplit {
  fileprivate func lasting(_ range: DayRange) -> FundingSplit {
    FundingSplit(
      range: range, basis: basis, socialCare: socialCare, health: health, education: education,
      decisionReference: decisionReference)
  }
}
