package import Values

/// What one agreement costs: its fee lines, absences, discounts and funding that count.
package struct FeeBook: Hashable, Sendable {
  /// By kind, the earliest first.
  package let lines: [FeeLine]
  package let absences: [Absence]
  package let claims: [DiscountClaim]
  package let splits: [FundingSplit]

  package init(
    lines: [FeeLine], absences: [Absence], claims: [DiscountClaim], splits: [FundingSplit]
  ) {
    self.lines = lines
    self.absences = absences
    self.claims = claims
    self.splits = splits
  }

  /// The lines in force on a day, and those that are paid once on it.
  package func lines(on day: Day) -> [FeeLine] {
    lines.filter { $0.per == .week ? $0.range.contains(day) : $0.range.from == day }
  }

  /// What is paid for a week on a day, before discounts.
  package func weeklyFee(on day: Day) -> Money {
    lines.filter { $0.per == .week && $0.range.contains(day) }.map(\.amount).reduce(.zero, +)
  }

  /// What discounts take off a week on a day.
  package func weeklyDiscount(on day: Day) -> Money {
    claims.filter { $0.range.contains(day) }.map(\.weekly).reduce(.zero, +)
  }

  /// Who pays which share on a day, or `nil` where nobody has agreed it.
  package func split(on day: Day) -> FundingSplit? {
    splits.last { $0.range.contains(day) }
  }

  /// What the discounts of a vehicle are taken off, for a week on a day.
  package func discountedFee(on day: Day, _ kinds: FeeLineKinds) -> Money {
    lines.filter {
      $0.per == .week && $0.range.contains(day) && (kinds[$0.kind]?.isDiscounted ?? false)
    }.map(\.amount).reduce(.zero, +)
  }
}
