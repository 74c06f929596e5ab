package import Values

/// A child who was looked after, as the latest return that has the child says.
package struct LookedAfterChild: Hashable, Sendable {
  /// The child's number in the database.
  package let number: Int
  /// The month of birth; `nil` where no header has the child.
  package let birth: Month?
  /// M, F or U; blank where no header has the child.
  package let sex: ReturnCode
  package let ethnicity: ReturnCode
  /// Whether the child is, or was, an unaccompanied asylum-seeking child.
  package let isUnaccompanied: Bool
  /// The first day on which the child no longer was one, where that is known.
  package let unaccompaniedUntil: Day?

  package init(
    number: Int, birth: Month?, sex: ReturnCode, ethnicity: ReturnCode, isUnaccompanied: Bool,
    unaccompaniedUntil: Day?
  ) {
    self.number = number
    self.birth = birth
    self.sex = sex
    self.ethnicity = ethnicity
    self.isUnaccompanied = isUnaccompanied
    self.unaccompaniedUntil = unaccompaniedUntil
  }

  /// The child's age in whole years on a day, where the month of birth is known.
  ///
  /// Assumption: the day of birth is not kept, so a child counts as born on the first of the month.
  package func age(on day: Day) -> Int? { birth?.wholeYears(until: day) }

  package func isUnaccompanied(on day: Day) -> Bool {
    isUnaccompanied && (unaccompaniedUntil.map { day < $0 } ?? true)
  }
}
