import Testing
import Values

@testable import PlacementAgreements

/// What is said of lines of invoices, worked out by hand.
///
/// WM-1 was paid from 4 May to 2 October 2026 at £10,450.00 a week, and half of that from 6 to 19
/// July. WM-2 is paid at £901.00 a week, from 23 September at £937.04, less £45.05 from 1 April. In
/// September 22 × £901.00 ÷ 7 = £2,831.71 and 8 × £937.04 ÷ 7 = £1,070.90 are £3,902.61, less 30 ×
/// £45.05 ÷ 7 = £193.07: £3,709.54.
@Suite struct InvoiceChecksTests {
  @Test(arguments: ["3709.54", "3709.52", "3709.56"])
  func `a line that is as agreed, to the tolerance, is right`(_ amount: String) throws {
    let checked = try check([line("WM-2", "2026-09-01", "2026-09-30", amount)])
    #expect(checked[0].due == Money("3709.54"))
    #expect(checked[0].faults == [])
  }

  @Test(arguments: [
    (
      "3902.61", ChargeFault.Kind.wrongDiscount, 19_307,
      "The discount of £193.07 was not taken off."
    ),
    ("3909.54", .overCharged, 20_000, "30 days at the agreed fee come to £3,709.54."),
    ("3700.00", .underCharged, -954, "30 days at the agreed fee come to £3,709.54."),
  ])
  func `another price is named with its pence`(
    _ amount: String, _ kind: ChargeFault.Kind, _ pence: Int64, _ words: String
  ) throws {
    let checked = try check([line("WM-2", "2026-09-01", "2026-09-30", amount)])
    #expect(
      checked[0].faults == [ChargeFault(kind: kind, amount: Money(pence: pence), words: words)])
  }

  // 28 September to 11 October are 14 days at two weeks' fee. Until 2 October are 5:
  // 5 × £10,450.00 ÷ 7 = £7,464.29, so £13,435.71 is for the 9 days after.
  @Test func `days after the end are told with what they cost`() throws {
    let checked = try check([line("WM-1", "2026-09-28", "2026-10-11", "20900.00")])
    #expect(checked[0].due == Money("7464.29"))
    #expect(
      checked[0].faults == [
        ChargeFault(
          kind: .afterEnd, amount: Money(pence: 1_343_571),
          words: "9 days after its last paid day, 2 October 2026.")
      ])
  }

  // 1 to 10 May at 10 × £10,450.00 ÷ 7 = £14,928.57; from the 4th on one week, £10,450.00, is due.
  @Test func `days before the start are told with what they cost`() throws {
    let checked = try check([line("WM-1", "2026-05-01", "2026-05-10", "14928.57")])
    #expect(
      checked[0].faults == [
        ChargeFault(
          kind: .beforeStart, amount: Money(pence: 447_857),
          words: "3 days before the placement began on 4 May 2026.")
      ])
  }

  // As before, and £100.00 too much beside.
  @Test func `a wrong price is told apart from wrong days`() throws {
    let checked = try check([line("WM-1", "2026-09-28", "2026-10-11", "21180.00")])
    #expect(checked[0].faults.map(\.kind) == [.afterEnd, .overCharged])
    // £21,180.00 × 9 ÷ 14 = £13,615.71 for the days; £21,180.00 − £7,464.29 − £13,615.71 = £100.00.
    #expect(checked[0].faults.map(\.amount) == [Money("13615.71"), Money("100.00")])
  }

  @Test func `a day in an absence is due in part`() throws {
    let checked = try check([line("WM-1", "2026-07-06", "2026-07-19", "20900.00")])
    #expect(checked[0].due == Money("10450.00"))
    #expect(checked[0].faults.map(\.kind) == [.overCharged])
  }
}

extension InvoiceChecksTests {
  @Test func `the same days twice are due once`() throws {
    let first = try line("WM-2", "2026-09-01", "2026-09-30", "3709.54", invoice: "A")
    let again = try line("WM-2", "2026-09-01", "2026-09-30", "3709.54", invoice: "B")
    let checked = try check([first, again])
    #expect(checked[0].faults == [])
    #expect(
      checked[1].faults == [
        ChargeFault(
          kind: .twice, amount: Money(pence: 370_954),
          words: "30 days charged already in invoice A, line 1.")
      ])
  }

  // Of 24 September to 7 October, 7 days were charged with September. 14 days are £1,874.08 less
  // £90.10, the 7 that are open £937.04 less £45.05 = £891.99.
  @Test func `days that overlap are due once`() throws {
    let first = try line("WM-2", "2026-09-01", "2026-09-30", "3709.54", invoice: "A")
    let second = try line("WM-2", "2026-09-24", "2026-10-07", "1783.98", invoice: "B")
    let checked = try check([first, second])
    #expect(checked[1].due == Money("891.99"))
    #expect(checked[1].faults.map(\.kind) == [.twice])
    #expect(checked[1].faults.map(\.amount) == [Money("891.99")])
  }

  @Test func `a line that was kept counts as charged`() throws {
    let kept = try line("WM-2", "2026-09-01", "2026-09-30", "3709.54", invoice: "A")
    let again = try line("WM-2", "2026-09-30", "2026-09-30", "127.43", invoice: "B")
    #expect(try check([again], kept: [kept])[0].faults.map(\.kind) == [.twice])
    #expect(try check([again])[0].faults == [])
  }

  @Test func `what is given back may be charged again`() throws {
    let first = try line("WM-2", "2026-09-01", "2026-09-30", "3902.61", invoice: "A")
    let credit = try line("WM-2", "2026-09-01", "2026-09-30", "-3902.61", invoice: "C")
    let again = try line("WM-2", "2026-09-01", "2026-09-30", "3709.54", invoice: "B")
    let checked = try check([first, credit, again])
    #expect(checked.map { $0.faults.map(\.kind) } == [[.wrongDiscount], [], []])
    #expect(try check([credit])[0].faults.map(\.kind) == [.nothingToGiveBack])
  }

  @Test func `a child in two placements for the same days is told`() throws {
    let first = try line("WM-2", "2026-09-01", "2026-09-30", "3709.54", invoice: "A")
    let other = try line("WM-4", "2026-09-30", "2026-10-06", "700.00", invoice: "B", provider: 1)
    let fault = try #require(check([first, other])[1].faults.first)
    #expect(fault.kind == .childTwice)
    #expect(fault.words.contains("WM-2"))
  }
}

extension InvoiceChecksTests {
  @Test(arguments: [
    ("WM-9", 2, ChargeFault.Kind.noAgreement, "There is no agreement 'WM-9'."),
    ("WM-3", 2, .noAgreement, "The agreement is only a draft."),
    ("WM-2", 1, .otherProvider, "The agreement is with Provider 2."),
  ])
  func `a line without an agreement behind it is not due`(
    _ reference: String, _ provider: Int, _ kind: ChargeFault.Kind, _ words: String
  ) throws {
    let charge = try line(reference, "2026-09-01", "2026-09-07", "900.00", provider: provider)
    let checked = try check([charge])
    #expect(checked[0].due == .zero)
    #expect(
      checked[0].faults == [ChargeFault(kind: kind, amount: Money(pence: 90_000), words: words)])
  }

  @Test func `a fee and its discount on lines of their own are held against each`() throws {
    let days = ("2026-09-01", "2026-09-30")
    let care = try line("WM-2", days.0, days.1, "3902.61", fee: "care", number: 1)
    let off = try line("WM-2", days.0, days.1, "-193.07", fee: "discount", number: 2)
    #expect(try check([care, off]).map(\.faults) == [[], []])
    let less = try line("WM-2", days.0, days.1, "-100.00", fee: "discount", number: 2)
    let fault = try #require(check([care, less])[1].faults.first)
    #expect(fault.kind == .wrongDiscount)
    #expect(fault.amount == Money("93.07"))
    #expect(fault.words == "A discount of £193.07 is due; £100.00 was taken off.")
  }

  @Test func `a kind of fee that is not agreed is not due`() throws {
    let charge = try line("WM-2", "2026-09-01", "2026-09-07", "850.00", fee: "education")
    let fault = try #require(check([charge])[0].faults.first)
    #expect(fault.kind == .overCharged)
    #expect(fault.words == "Education: no such fee is agreed for these days.")
  }

  @Test func `a weekly rate that the invoice names is set beside the agreed one`() throws {
    let charge = try line(
      "WM-2", "2026-09-01", "2026-09-07", "937.04", weekly: "937.04")
    let fault = try #require(check([charge])[0].faults.first)
    #expect(fault.words.hasSuffix("Charged at £937.04 a week, agreed £855.95."))
  }

  /// Lines such as a provider writes that charges every month what is agreed.
  @Test(arguments: 0..<200)
  func `months charged as agreed are right, one after the other`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try #require(Day("2026-03-31")).adding(days: random.count(0...40))
    var lines: [InvoiceLine] = []
    var next = start
    for number in 1...4 {
      let until = next.adding(days: random.count(1...35))
      let due = try InvoiceAgreements.due("WM-2", next, until)
      lines.append(
        InvoiceAgreements.line(
          "WM-2", next, until, due, invoice: "I\(number)", provider: 2))
      next = until
    }
    #expect(try check(lines).flatMap(\.faults) == [])
  }

  /// Lines for any days at any price.
  @Test(arguments: 0..<300)
  func `the amounts of what is wrong add up to the difference`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = (1...5).map { number in
      let from = Day(daysSince1970: 20_544 + Int32(random.count(0...250)))
      return InvoiceAgreements.line(
        ["WM-1", "WM-2"][number % 2], from, from.adding(days: random.count(1...60)),
        Money(pence: Int64(random.count(1...4_000_000))), invoice: "I\(number)",
        provider: number % 2 + 1)
    }
    for checked in try check(lines) {
      let sum = checked.faults.reduce(Money.zero) { $0 + $1.amount }
      #expect(abs((sum - checked.difference).pence) <= 2)
    }
  }
}

extension InvoiceChecksTests {
  private func check(
    _ lines: [InvoiceLine], kept: [InvoiceLine] = []
  ) throws -> [CheckedInvoiceLine] {
    var checks = InvoiceChecks(
      try InvoiceAgreements.all(), try InvoiceAgreements.terms(), invoices: kept + lines)
    for line in kept { checks.note(line) }
    return lines.map { checks.checked($0, Place(file: "invoices.csv")) }
  }

  private func line(
    _ reference: String, _ from: String, _ through: String, _ amount: String,
    fee: String? = nil, invoice: String = "A", number: Int = 1, provider: Int? = nil,
    weekly: String? = nil
  ) throws -> InvoiceLine {
    let isCredit = amount.hasPrefix("-")
    let money = try #require(Money(String(amount.drop { $0 == "-" })))
    return InvoiceAgreements.line(
      reference, try #require(Day(from)), try #require(Day(through)).adding(days: 1),
      isCredit ? .zero - money : money, fee: fee, invoice: invoice, number: number,
      provider: provider ?? (reference == "WM-1" ? 1 : 2), weekly: weekly.flatMap { Money($0) })
  }
}
