package import PlacementAgreements
package import PurchasingVehicles
package import Values

/// A line of a plan as lists show it.
package struct PlanLine: Hashable, Sendable {
  /// The number and the reference of the agreement.
  package let number: Int
  package let agreement: String
  package let provider: String
  /// The group of the provider, or the provider where it is in none.
  package let group: String
  package let serviceType: String
  package let route: Route
  package let budgetCode: String?
  /// By its code, or "discounts" for those that follow the fee.
  package let kind: String
  /// Which of several lines of one kind.
  let position: Int
  /// The first day on which the fee line is paid no longer; `nil` where it has no end, and of discounts.
  let until: Day?
  package let outcome: UpliftAnswer.Outcome
  package let rule: String?
  package let percentage: String?
  package let effectiveFrom: Day?
  /// What somebody should look at and how it came about, a word or a sentence a line: most readers of
  /// a hundred thousand lines want neither.
  let flagWords: String
  let stepText: String
  /// Pounds a week.
  package let old: Money
  package let new: Money
  package let inYear: Money
  package let fullYear: Money
  let funding: PlanFunding

  package var weekly: Money { new - old }
  /// Who pays the change in the year, as the funding was split on its first day; `nil` is nobody.
  package var funders: [FundingSplit.Funder?: Money] { funding.funders(of: inYear) }
  package var flags: [UpliftAnswer.Flag] {
    flagWords.split(separator: "\n").compactMap { UpliftAnswer.Flag(rawValue: String($0)) }
  }
  /// How it came about, sentence by sentence.
  package var steps: [String] { stepText.split(separator: "\n").map(String.init) }
}
