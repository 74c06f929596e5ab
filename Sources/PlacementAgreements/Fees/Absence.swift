package import Values

/// Days on which a fee is paused or paid only in part, such as a stay in hospital.
package struct Absence: Hashable, Sendable {
  package let range: DayRange
  /// By its code in `Contracts/Agreements/absence-reasons.yaml`.
  package let reason: String
  /// The share of every weekly line that is still paid.
  package let paid: Percentage
  package let reference: String?

  package init(range: DayRange, reason: String, paid: Percentage, reference: String?) {
    self.range = range
    self.reason = reason
    self.paid = paid
    self.reference = reference
  }
}
