import Testing
import Values

@testable import PlacementAgreements

/// The agreements that invoices of the tests are held against.
enum InvoiceAgreements {
  static func all() throws -> [Int: InvoicedAgreement] {
    [
      1: agreement(
        1, child: 1, provider: 1, paid: try paidWithAbsence(),
        lines: [try line("care", "2026-05-04", nil, 1_045_000)]),
      2: agreement(
        2, child: 2, provider: 2, paid: PaidDays(try range("2026-03-31", nil)),
        lines: [
          try line("care", "2026-03-31", "2026-09-23", 90_100),
          try line("care", "2026-09-23", nil, 93_704),
        ],
        claims: [
          DiscountClaim(
            discount: "siblings", range: try range("2026-04-01", nil),
            weekly: Money(pence: 4_505), percentage: nil, reference: "Schedule 6")
        ]),
      3: agreement(3, child: 3, provider: 2, paid: nil, lines: []),
      4: agreement(
        4, child: 2, provider: 1, paid: PaidDays(try range("2026-09-30", nil)),
        lines: [try line("care", "2026-09-30", nil, 70_000)]),
    ]
  }

  static func terms() throws -> InvoiceTerms {
    let kinds = ["care", "education"].map { code in
      FeeLineKind(
        code: code, title: code == "care" ? "Accommodation and care" : "Education",
        per: [.week, .once], isDiscounted: code == "care", hasHours: false, funder: .socialCare)
    }
    return InvoiceTerms(
      rule: CostRule(rounding: .halfUp), tolerance: Money(pence: 2),
      kinds: FeeLineKinds(kinds: kinds))
  }

  /// What an agreement costs from one day until another.
  static func due(_ reference: String, _ from: Day, _ until: Day) throws -> Money {
    let agreement = try #require(all().values.first { $0.reference == reference })
    let paid = try #require(agreement.paid)
    let lines = agreement.lines.map { CostLine($0) } + agreement.claims.map { CostLine($0) }
    return lines.reduce(.zero) {
      $0 + CostRule(rounding: .halfUp).cost(of: $1, from: from, until: until, paid)
    }
  }

  static func line(
    _ reference: String, _ from: Day, _ until: Day, _ amount: Money, fee: String? = nil,
    invoice: String = "A", number: Int = 1, provider: Int, weekly: Money? = nil
  ) -> InvoiceLine {
    InvoiceLine(
      providerName: "Provider \(provider)", provider: provider, invoice: invoice, line: number,
      reference: reference,
      agreement: ["WM-1": 1, "WM-2": 2, "WM-3": 3, "WM-4": 4][reference],
      fee: ChargedFee(code: fee), from: from, until: until, weekly: weekly, amount: amount)
  }

  private static func agreement(
    _ number: Int, child: Int, provider: Int, paid: PaidDays?, lines: [FeeLine],
    claims: [DiscountClaim] = []
  ) -> InvoicedAgreement {
    InvoicedAgreement(
      reference: "WM-\(number)", child: child, provider: provider,
      providerName: "Provider \(provider)", paid: paid, lines: lines, claims: claims)
  }

  private static func paidWithAbsence() throws -> PaidDays {
    let absence = Absence(
      range: try range("2026-07-06", "2026-07-20"), reason: "hospital",
      paid: Percentage(hundredths: 5_000), reference: nil)
    return PaidDays(try range("2026-05-04", "2026-10-03"), absences: [absence])
  }

  private static func line(
    _ kind: String, _ from: String, _ until: String?, _ pence: Int64
  ) throws -> FeeLine {
    FeeLine(
      number: 0, kind: kind, position: 1, range: try range(from, until), per: .week,
      amount: Money(pence: pence), hours: nil, ratio: nil, cause: .agreed)
  }

  private static func range(_ from: String, _ until: String?) throws -> DayRange {
    let first = try #require(Day(from))
    let last = try until.map { try #require(Day($0)) }
    return try #require(DayRange(from: first, until: last))
  }
}
