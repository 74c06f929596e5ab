package import Values

/// A row of the header of a return, with the day of birth, of which only the month is kept.
package struct ReturnedChild: Sendable {
  package internal(set) var child: Int32
  package internal(set) var year = FinancialYear(startYear: 0)
  package let birth: Day
  package internal(set) var sex: ReturnCode
  package let ethnicity: ReturnCode
  var place: RowPlace
}
