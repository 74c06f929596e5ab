import Testing
import Values

@testable import PlacementAgreements

/// What holds of every line, whatever its days, its amount and the absences of the child.
@Suite struct CostRulePropertyTests {
  private let rule = CostRule(rounding: .halfUp)

  @Test(arguments: 0..<500)
  func `the months of a year add up to the year`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (line, paid, year) = (random.line(), random.paidDays(), random.year())
    let months = (0..<12).map { Month(containing: year.firstDay).adding(months: $0) }
    let sum = months.reduce(Money.zero) {
      $0
        + rule.cost(
          of: line, from: $1.firstDay, until: $1.adding(months: 1).firstDay, in: year, paid)
    }
    #expect(sum == whole(line, year, paid))
  }

  @Test(arguments: 0..<500)
  func `a month is within a penny of its own days`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (line, paid, year) = (random.line(), random.paidDays(), random.year())
    let month = Month(containing: year.firstDay).adding(
      months: Int.random(in: 0..<12, using: &random))
    let (from, until) = (month.firstDay, month.adding(months: 1).firstDay)
    let accrued = rule.cost(of: line, from: from, until: until, in: year, paid)
    let alone = rule.cost(of: line, from: from, until: until, paid)
    #expect(abs(accrued.pence - alone.pence) <= 1)
  }

  @Test(arguments: 0..<500)
  func `a line that is split on any day costs the same but for one rounding`(_ seed: UInt64) throws
  {
    var random = SeededGenerator(seed: seed)
    let (line, paid, year) = (random.line(), random.paidDays(), random.year())
    let day = line.range.from.adding(days: Int.random(in: 1...600, using: &random))
    guard line.per == .week, let first = line.with(from: line.range.from, until: day),
      line.range.contains(day), let second = line.with(from: day, until: line.range.until)
    else { return }
    let parts = whole(first, year, paid) + whole(second, year, paid)
    #expect(abs(parts.pence - whole(line, year, paid).pence) <= 1)
  }

  @Test(arguments: 0..<500)
  func `the day-exact rule agrees with a count day by day`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (line, paid, year) = (random.line(), random.paidDays(), random.year())
    guard line.per == .week else { return }
    let shares = (0..<366).map { year.firstDay.adding(days: $0) }
      .filter { $0 <= year.lastDay && line.range.contains($0) && paid.range.contains($0) }
      .map { day in paid.absences.first { $0.range.contains(day) }?.paid.hundredths ?? 10_000 }
    let exact = line.amount.pence * shares.reduce(0, +)
    let rounded = Rounding.halfUp.quotient(of: exact, by: 70_000)
    #expect(whole(line, year, paid) == Money(pence: rounded))
  }

  private func whole(_ line: CostLine, _ year: FinancialYear, _ paid: PaidDays) -> Money {
    rule.cost(of: line, from: year.firstDay, until: year.lastDay.adding(days: 1), paid)
  }
}

extension CostLine {
  fileprivate func with(from: Day, until: Day?) -> CostLine? {
    DayRange(from: from, until: until).map { CostLine(range: $0, per: per, amount: amount) }
  }
}
