import GRDB
import PlacementAgreements
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// What providers asked for against what they were granted.
@Suite struct RequestSummaryTests {
  private static let year = FinancialYear(startYear: 2025)
  private let store: UpliftStore
  private let provider: Provider
  private let day: Day

  init() throws {
    store = try UpliftStore(seed: 5)
    provider = try store.made.store.read { try ProviderQueries.provider("P1", $0) }
    day = Self.year.firstDay
  }

  private func fees() throws -> [AskedFee] {
    try store.made.store.read { try AskedFee.all(of: Self.year, $0) }
  }

  private func ask(_ percent: Int64, for agreement: Agreement? = nil) throws -> UpliftRequest {
    try store.change { db in
      let written = try UpliftRequestKeeping.add(
        provider, agreement, year: Self.year, asked: Percentage(hundredths: percent),
        receivedOn: day, evidence: "EV/1", store.recording(), db)
      return try UpliftRequestQueries.request(written, db)
    }
  }

  private func decide(_ request: UpliftRequest, granted: Int64?) throws {
    let policy = try PolicyText.policy("  - { name: Every fee, percent: 0% }")
    try store.change { db in
      try UpliftRequestKeeping.decide(
        request,
        UpliftRequest.Decided(
          decision: granted == nil ? .refused : .agreedDifferently,
          granted: granted.map(Percentage.init(hundredths:)),
          reason: granted == nil ? "no-money" : nil, reference: "D/1", by: "A Manager", on: day),
        by: policy, db)
    }
  }

  @Test func `a request for all that a provider has is about each fee in force, and none twice`()
    throws
  {
    let agreement = try #require(
      try store.made.store.read { db in
        try AgreementQueries.all(db).first { agreement in
          try FeeQueries.book(of: agreement.number, db).weeklyFee(on: day) > .zero
            && AgreementEnds(asAt: day, db).paidRange(of: agreement.number, from: agreement.from)?
              .contains(day) == true
        }
      })
    let all = try ask(500)
    let whole = try fees().reduce(Money.zero) { $0 + $1.weekly }
    let one = try ask(800, for: agreement)
    let both = try fees()
    #expect(both.reduce(Money.zero) { $0 + $1.weekly } == whole)
    #expect(both.count { $0.request.number == one.number } == 1)
    #expect(both.contains { $0.request.number == all.number })
  }

  @Test func `by provider and by type the same is asked and granted`() throws {
    try decide(try ask(650), granted: 400)
    let fees = try fees()
    let provider = RequestSummary(fees, by: .provider)
    let type = RequestSummary(fees, by: .type)
    #expect(provider.asked == type.asked)
    #expect(provider.granted == type.granted)
    #expect(type.rows.count > 1)
    #expect(type.rows.allSatisfy { $0.requests == 1 && $0.decided == 1 })
    let row = try #require(provider.rows.first)
    #expect(row.askedShare?.percent(decimals: 1).description == "6.5")
    #expect(row.grantedShare?.percent(decimals: 1).description == "4")
  }

  @Test func `what is refused is granted nothing, and what is not decided has no share`() throws {
    let request = try ask(650)
    let before = try #require(RequestSummary(try fees(), by: .provider).rows.first)
    #expect((before.requests, before.decided) == (1, 0))
    #expect(before.grantedShare == nil)
    try decide(request, granted: nil)
    let after = try #require(RequestSummary(try fees(), by: .provider).rows.first)
    #expect(after.grantedShare == .zero)
    #expect(after.granted == .zero)
  }
}
