/// What a line of a fee is for, and how it is paid.
package struct FeeLineKind: Hashable, Sendable {
  /// Its code, as in `care`.
  package let code: String
  /// What agreements and lists call it.
  package let title: String
  /// How it may be paid; the first is meant where nothing is said.
  package let per: [FeeLine.Per]
  /// Whether the discounts of a vehicle are taken off it.
  package let isDiscounted: Bool
  /// Whether it is told in hours a week and workers to a child.
  package let hasHours: Bool
  /// Who pays it where no funding split has been agreed.
  package let funder: FundingSplit.Funder
}
