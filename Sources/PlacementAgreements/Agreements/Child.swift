package import PurchasingVehicles
package import Values

/// A child as an agreement knows one: a reference of the council's own, never a name.
package struct Child: Hashable, Sendable {
  package let number: Int
  /// Under which nobody outside the council can tell who it is.
  package let reference: String
  package let birthMonth: Month?
  package let sex: Sex
  package let isUnaccompanied: Bool

  package init(
    number: Int, reference: String, birthMonth: Month?, sex: Sex, isUnaccompanied: Bool
  ) {
    self.number = number
    self.reference = reference
    self.birthMonth = birthMonth
    self.sex = sex
    self.isUnaccompanied = isUnaccompanied
  }

  /// The age in whole years on a day, counted from the first day of the month of birth.
  package func age(on day: Day) -> Int? {
    birthMonth.map { $0.wholeYears(until: day) }
  }
}
