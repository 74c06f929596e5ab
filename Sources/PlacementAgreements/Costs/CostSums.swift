import Values

/// What agreements cost in two parts of a financial year that follow one another, by key.
struct CostSums {
  /// Days of placements, and pounds.
  struct Part: Hashable, Sendable {
    var days = 0
    var cost = Money.zero

    var isNothing: Bool { days == 0 && cost == .zero }

    static func += (left: inout Part, right: Part) {
      left.days += right.days
      left.cost += right.cost
    }
    static func -= (left: inout Part, right: Part) {
      left.days -= right.days
      left.cost = left.cost - right.cost
    }
  }

  struct Sum: Hashable, Sendable {
    var agreements = 0
    var first = Part()
    var second = Part()

    var isNothing: Bool { first.isNothing && second.isNothing }

    static func += (left: inout Sum, right: Sum) {
      left.agreements += right.agreements
      left.first += right.first
      left.second += right.second
    }
  }

  /// The first part lasts from the year's first day until the middle, the second until the end.
  let middle: Day
  let end: Day
  /// Whether an agreement is counted that has something in the first part alone.
  let countsFirst: Bool
  private(set) var byKey: [String?: Sum] = [:]
  /// Kept where it was asked for.
  private(set) var contributors: CostContributors?

  init(
    _ book: CostBook, by keys: CostKeys, middle: Day, end: Day, countsFirst: Bool,
    contributors: CostContributors? = nil
  ) {
    self.contributors = contributors
    self.middle = middle
    self.end = end
    self.countsFirst = countsFirst
    for agreement in book.agreements { add(agreement, keys.spans(of: agreement.number), book) }
  }
}

extension CostSums {
  private mutating func add(
    _ agreement: CostedAgreement, _ spans: [CostSpan], _ book: CostBook
  ) {
    let hasDays = agreement.days(from: book.year.firstDay, until: end) > 0
    guard hasDays || !agreement.lines.isEmpty else { return }
    var own: [String?: Sum] = [:]
    for span in spans {
      for (key, part) in span.parts(of: agreement, until: middle, book) {
        own[key, default: Sum()].first += part
        own[key, default: Sum()].second -= part
      }
      for (key, part) in span.parts(of: agreement, until: end, book) {
        own[key, default: Sum()].second += part
      }
    }
    for (key, sum) in own {
      count(sum, key)
      contributors?.add(agreement.number, sum, key)
    }
  }

  private mutating func count(_ sum: Sum, _ key: String?) {
    let isSeen = !sum.second.isNothing || (countsFirst && !sum.first.isNothing)
    guard isSeen || !sum.first.isNothing else { return }
    byKey[key, default: Sum()].agreements += isSeen ? 1 : 0
    byKey[key, default: Sum()].first += sum.first
    byKey[key, default: Sum()].second += sum.second
  }
}

extension CostSpan {
  typealias KeyedPart = (key: String?, part: CostSums.Part)

  /// Returns what an agreement has in the span until a day, by the keys that it is put down to.
  func parts(
    of agreement: CostedAgreement, until day: Day, _ book: CostBook
  ) -> [KeyedPart] {
    let end = min(day, until)
    guard from < end else { return [] }
    let days = agreement.days(from: from, until: end)
    switch owner {
    case .key(let key):
      return [(key, CostSums.Part(days: days, cost: cost(of: agreement, until: end, book)))]
    case .split(let split): return parts(of: agreement, by: split, until: end, days, book)
    case .lines: return partsByLine(of: agreement, until: end, days, book)
    }
  }

  private func parts(
    of agreement: CostedAgreement, by split: FundingSplit, until end: Day, _ days: Int,
    _ book: CostBook
  ) -> [KeyedPart] {
    let portion = agreement.paid.portion(from: from, until: end)
    let cost = cost(of: agreement, until: end, book)
    return split.dividing(cost, over: portion, by: book.terms.rule).map { funder, cost in
      let pays = funder.map { split.share(of: $0) > 0 } ?? false
      return (funder?.rawValue, CostSums.Part(days: pays ? days : 0, cost: cost))
    }
  }

  private func partsByLine(
    of agreement: CostedAgreement, until end: Day, _ days: Int, _ book: CostBook
  ) -> [KeyedPart] {
    FundingSplit.Funder.allCases.compactMap { funder in
      guard agreement.lines.contains(where: { $0.funder == funder }) else { return nil }
      let cost = cost(of: agreement, until: end, book) { $0.funder == funder }
      return (funder.rawValue, CostSums.Part(days: days, cost: cost))
    }
  }

  private func cost(
    of agreement: CostedAgreement, until end: Day, _ book: CostBook,
    _ counts: (CostLine) -> Bool = { _ in true }
  ) -> Money {
    agreement.cost(from: from, until: end, in: book.year, by: book.terms.rule, counts)
  }
}
