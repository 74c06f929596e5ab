package import Values

/// What is otherwise in a plan than in the one before it, or in another.
package struct PlanDifference: Hashable, Sendable {
  /// An agreement that comes out otherwise.
  package struct Entry: Hashable, Sendable {
    package let agreement: String
    package let provider: String
    package let serviceType: String
    /// The new fee a week in each; `nil` where the agreement is not in the plan.
    package let first: Money?
    package let second: Money?
    package let firstRule: String?
    package let secondRule: String?
    /// What the year costs in each.
    package let firstInYear: Money
    package let secondInYear: Money
  }

  /// By reference.
  package let entries: [Entry]
  package let firstTotal: Money
  package let secondTotal: Money

  /// Compares the lines of two plans.
  package init(_ first: [PlanLine], _ second: [PlanLine]) {
    let (before, after) = (PlanDifference.sums(first), PlanDifference.sums(second))
    entries = Set(before.keys).union(after.keys).sorted().compactMap { reference in
      let (old, new) = (before[reference], after[reference])
      guard old?.fee != new?.fee || old?.rule != new?.rule || old?.inYear != new?.inYear else {
        return nil
      }
      return Entry(reference, old, new)
    }
    firstTotal = first.reduce(.zero) { $0 + $1.inYear }
    secondTotal = second.reduce(.zero) { $0 + $1.inYear }
  }

  struct Sum: Hashable {
    let provider: String
    let serviceType: String
    let rule: String?
    var fee = Money.zero
    var inYear = Money.zero
  }

  private static func sums(_ lines: [PlanLine]) -> [String: Sum] {
    lines.reduce(into: [:]) { sums, line in
      let none = Sum(provider: line.provider, serviceType: line.serviceType, rule: line.rule)
      sums[line.agreement, default: none].fee += line.new
      sums[line.agreement, default: none].inYear += line.inYear
    }
  }
}

extension PlanDifference.Entry {
  fileprivate init?(_ reference: String, _ old: PlanDifference.Sum?, _ new: PlanDifference.Sum?) {
    guard let known = new ?? old else { return nil }
    self.init(
      agreement: reference, provider: known.provider, serviceType: known.serviceType,
      first: old?.fee, second: new?.fee, firstRule: old?.rule, secondRule: new?.rule,
      firstInYear: old?.inYear ?? .zero, secondInYear: new?.inYear ?? .zero)
  }
}
