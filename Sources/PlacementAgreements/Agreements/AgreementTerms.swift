package import Values

/// What may change about an agreement besides its money, from a day until the day before another.
package struct AgreementTerms: Hashable, Sendable {
  package let range: DayRange
  /// The last day that is planned.
  package let plannedEnd: Day?
  /// `nil` where a list that was loaded does not say it.
  package let noticeDays: Int?
  /// The legal status by its code in the children's return, and the day from which it holds.
  package let legalStatus: String?
  package let legalFrom: Day?
  package let budgetCode: String?
  /// How often the agreement is looked at; `nil` where its kind says so.
  package let reviewMonths: Int?

  package init(
    range: DayRange, plannedEnd: Day?, noticeDays: Int?, legalStatus: String?, legalFrom: Day?,
    budgetCode: String?, reviewMonths: Int?
  ) {
    self.range = range
    self.plannedEnd = plannedEnd
    self.noticeDays = noticeDays
    self.legalStatus = legalStatus
    self.legalFrom = legalFrom
    self.budgetCode = budgetCode
    self.reviewMonths = reviewMonths
  }
}
