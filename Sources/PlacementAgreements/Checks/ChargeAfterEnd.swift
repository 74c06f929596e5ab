import Values

/// An invoice that was kept and charges days after the end of its agreement.
struct ChargeAfterEnd: Hashable, Sendable {
  /// The reference of the agreement.
  let reference: String
  /// The first day that was no longer to be paid.
  let end: Day
  let invoice: String
  /// The last day that is charged.
  let through: Day
  let amount: Money
}
