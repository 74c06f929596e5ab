import Values

/// An invented child who was looked after, and the episodes of that care.
struct CareChild: Sendable {
  let number: Int
  let birth: Day
  /// M or F; the returns up to 2023-24 write 1 or 2.
  let sex: String
  let ethnicity: String
  let need: String
  /// Empty of unaccompanied children, whose home is not known.
  let home: String
  let isUnaccompanied: Bool
  var spells: [CareSpell] = []
  /// The reference that the child has in the placement agreements, where there are any.
  var agreed: String?

  var reference: String {
    if let agreed { return agreed }
    let digits = String(number)
    return "W" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  /// The day on which the child is 18.
  var adulthood: Day { birth.adding(months: 18 * 12) }

  func age(on day: Day) -> Int {
    let months = (day.year - birth.year) * 12 + day.month - birth.month
    return (months - (day.dayOfMonth < birth.dayOfMonth ? 1 : 0)) / 12
  }
}
