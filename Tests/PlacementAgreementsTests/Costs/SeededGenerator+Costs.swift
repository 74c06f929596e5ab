import Values

@testable import PlacementAgreements

/// Lines, days and absences such as no one would think of.
extension SeededGenerator {
  mutating func year() -> FinancialYear {
    FinancialYear(startYear: Int.random(in: 2022...2029, using: &self))
  }

  mutating func day() -> Day {
    Day(daysSince1970: Int32.random(in: 18_900...22_000, using: &self))
  }

  mutating func range() -> DayRange {
    let from = day()
    let until = Bool.random(using: &self) ? nil : from.adding(days: count(1...900))
    guard let range = DayRange(from: from, until: until) else { preconditionFailure("no day") }
    return range
  }

  mutating func line() -> CostLine {
    let sign: Int64 = count(1...5) == 1 ? -1 : 1
    let amount = Money(pence: sign * Int64.random(in: 1...1_500_000, using: &self))
    return CostLine(range: range(), per: count(1...8) == 1 ? .once : .week, amount: amount)
  }

  mutating func paidDays() -> PaidDays {
    let range = range()
    var absences: [Absence] = []
    var next = range.from
    for _ in 0..<count(0...4) {
      next = next.adding(days: count(0...120))
      let until = next.adding(days: count(1...40))
      guard let away = DayRange(from: next, until: until) else { continue }
      let paid = Percentage(hundredths: Int64.random(in: 0...10_000, using: &self))
      absences.append(Absence(range: away, reason: "hospital", paid: paid, reference: nil))
      next = until
    }
    return PaidDays(range, absences: absences)
  }

  mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
