package import Values

/// What providers asked for in a year and what they were granted, by one breakdown.
package struct RequestSummary: Sendable {
  /// By what requests are summed up.
  package enum Breakdown: String, CaseIterable, Sendable {
    case provider
    case type
  }

  package struct Row: Hashable, Sendable {
    /// What is summed up here; `nil` where no fee was in force.
    package let key: String?
    package fileprivate(set) var requests = 0
    package fileprivate(set) var decided = 0
    /// The fees a week that were asked about, and those of them that are decided.
    package fileprivate(set) var fees = Money.zero
    fileprivate var decidedFees = Money.zero
    /// What was asked and granted a week, each for the same fees.
    package fileprivate(set) var asked = Money.zero
    package fileprivate(set) var granted = Money.zero

    /// What was asked as a share of the fees; `nil` where there are none.
    package var askedShare: Fraction? { Row.share(asked, of: fees) }
    /// What was granted as a share of the fees that are decided; `nil` where there are none.
    package var grantedShare: Fraction? { Row.share(granted, of: decidedFees) }

    private static func share(_ part: Money, of whole: Money) -> Fraction? {
      whole > .zero ? Fraction(Int128(part.pence), over: Int128(whole.pence)) : nil
    }
  }

  package let breakdown: Breakdown
  /// Those who asked for most first; what has no key is last.
  package let rows: [Row]

  /// Sums up the fees that were asked about, and the requests that no fee was in force for.
  package init(_ fees: [AskedFee], by breakdown: Breakdown) {
    self.breakdown = breakdown
    var rows: [String?: Row] = [:]
    var seen: Set<SeenRequest> = []
    for fee in fees {
      let key = breakdown == .provider ? fee.request.provider : fee.serviceType
      let request = SeenRequest(number: fee.request.number, key: key)
      rows[key, default: Row(key: key)].add(fee, isNew: seen.insert(request).inserted)
    }
    self.rows = rows.values.sorted { $0.stands(before: $1) }
  }

  /// What was asked and granted a week, all together.
  package var asked: Money { rows.reduce(.zero) { $0 + $1.asked } }
  package var granted: Money { rows.reduce(.zero) { $0 + $1.granted } }
}

private struct SeenRequest: Hashable {
  let number: Int
  let key: String?
}

extension RequestSummary.Row {
  fileprivate mutating func add(_ fee: AskedFee, isNew: Bool) {
    let isDecided = fee.request.decided != nil
    requests += isNew ? 1 : 0
    decided += isNew && isDecided ? 1 : 0
    fees += fee.weekly
    decidedFees += isDecided ? fee.weekly : .zero
    asked += fee.asked
    granted += fee.granted
  }

  fileprivate func stands(before other: Self) -> Bool {
    guard let key, let otherKey = other.key else { return key != nil }
    return asked == other.asked ? key < otherKey : asked > other.asked
  }
}
