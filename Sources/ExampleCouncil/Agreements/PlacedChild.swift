import Values

/// A child of the example, as the council's contracts know one.
struct PlacedChild: Sendable {
  var birth: Month
  let sex: String
  let isUnaccompanied: Bool
  /// The number that brothers and sisters share; `nil` for most.
  let siblings: Int?
  /// The council's number for the child, given once all children are known.
  var reference = ""
}

extension PlacedChild {
  /// The age in whole months on a day, counted from the first day of the month of birth.
  func months(on day: Day) -> Int {
    (day.year - birth.year) * 12 + day.month - birth.month
  }

  /// The age in whole years on a day, counted likewise.
  func age(on day: Day) -> Int { max(0, months(on: day) / 12) }
}
