package import GRDB
package import Values

/// What is paid for every agreement in a financial year, to be divided among funders.
package struct FundingBook: Sendable {
  /// Days of the year on which an agreement is paid by the same split.
  package struct Span: Hashable, Sendable {
    package let range: DayRange
    /// `nil` where none was agreed, so that each kind of fee line has its own funder.
    package let split: FundingSplit?
    package let costs: FundingCosts
  }

  private let book: CostBook
  private let agreements: [Int: CostedAgreement]

  /// Reads what is paid in a year, with what is known on a day of when agreements end.
  package init(
    of year: FinancialYear, asAt day: Day, by terms: CostTerms, _ db: Database
  ) throws {
    book = try CostBook(of: year, asAt: day, by: terms, db)
    agreements = Dictionary(uniqueKeysWithValues: book.agreements.map { ($0.number, $0) })
  }

  package var year: FinancialYear { book.year }

  /// Returns what each funder pays for an agreement by its splits, split by split; nothing for a
  /// draft, or for days before the placement or after its end.
  package func spans(of agreement: Int, by splits: [FundingSplit]) -> [Span] {
    guard let agreement = agreements[agreement] else { return [] }
    return CostSpan.spans(of: book.year, splits, range: \.range) {
      $0.map(CostSpan.Owner.split) ?? .lines
    }.compactMap { span in
      let days = DayRange(from: span.from, until: span.until)
      guard let range = days?.intersection(agreement.paid.range) else { return nil }
      return Span(
        range: range, split: span.split,
        costs: FundingCosts(of: agreement, in: span, book))
    }
  }

  /// Returns what each funder pays for an agreement by its splits in the whole year.
  package func costs(of agreement: Int, by splits: [FundingSplit]) -> FundingCosts {
    spans(of: agreement, by: splits).reduce(FundingCosts()) { $0 + $1.costs }
  }
}

extension CostSpan {
  fileprivate var split: FundingSplit? {
    if case .split(let split) = owner { split } else { nil }
  }
}
