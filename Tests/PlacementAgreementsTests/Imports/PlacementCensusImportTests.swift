import ImportRuns
import PurchasingVehicles
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// The Placements North West census: what its placements become, and what a later one changes.
@Suite struct PlacementCensusImportTests {
  private let lists: ListStore

  init() throws {
    lists = try .ofWestmarch()
  }

  @Test func `a placement becomes an agreement with a fee and its funding`() throws {
    try take("2026-03-31", [[:]])
    #expect(
      try lists.agreements() == [
        Agreement(
          number: 1, reference: "C-1/2025-06-02", kind: .placement, child: 1, siblingGroup: nil,
          provider: 3, urn: "9000101", serviceType: "Children's home", isSolo: false, route: .spot,
          vehicle: nil, lot: nil, band: nil, callOff: nil, outsideReason: nil, distanceReason: nil,
          agreedOn: nil, from: try #require(Day("2025-06-02")), supersedes: nil)
      ])
    #expect(try fees() == ["2025-06-02 – 5000.00 agreed"])
    #expect(try splits() == ["2025-06-02 – 400000/40000/60000"])
    #expect(try steps(of: 1) == ["active 2025-06-02"])
  }

  @Test func `what a fee was before the financial year of the census is not claimed`() throws {
    try take("2026-04-30", [[:]])
    #expect(try fees() == ["2026-04-01 – 5000.00 agreed"])
  }

  @Test func `the same placements of the same day change nothing`() throws {
    try take("2026-03-31", [[:], ["Identifier": "C-2"]])
    let before = try lists.made.contents()
    let report = try take("2026-03-31", [["Identifier": "C-2"], [:]])
    guard case .nothingNew = report.result else {
      Issue.record("stored")
      return
    }
    #expect(try lists.made.contents() == before)
  }

  @Test func `a later census closes and adds fees and funding, and can be taken back`() throws {
    try take("2026-03-31", [[:]])
    let before = try lists.made.contents()
    try take(
      "2026-09-30",
      [["Total weekly cost": "5200.00", "Contribution from Social Care": "4200.00"]])
    #expect(
      try fees() == ["2025-06-02 2026-09-30 5000.00 agreed", "2026-09-30 – 5200.00 varied"])
    #expect(
      try splits() == [
        "2025-06-02 2026-09-30 400000/40000/60000", "2026-09-30 – 420000/40000/60000",
      ])
    _ = try lists.made.store.undo(
      batch: lists.made.lastBatch(), TemporaryStore.change("import undo"))
    #expect(try lists.made.contents() == before)
  }

  @Test func `a placement that a later census no longer shows has ended`() throws {
    try take("2026-03-31", [[:], ["Identifier": "C-2"], ["Identifier": "C-3"]])
    try take(
      "2026-09-30",
      [
        ["Identifier": "C-3"],
        [
          "Identifier": "C-1", "Placement start date": "15/07/2026", "Establishment URN": "",
          "Establishment": "", "Primary registration type": "Unregistered",
          "Type of provision": "Unregistered (where it should be registered)",
        ],
      ])
    #expect(try steps(of: 1) == ["active 2025-06-02", "ended 2026-07-15 moved"])
    #expect(try steps(of: 2) == ["active 2025-06-02", "ended 2026-09-30"])
    #expect(try steps(of: 3) == ["active 2025-06-02"])
  }

  @Test func `a placement that the council's own list ended does not end again`() throws {
    try take("2026-03-31", [[:], ["Identifier": "C-2"]])
    try lists.take([
      [
        "Reference": "A-9", "Child reference": "C-9", "Month of birth": "",
        "Starts on": "2025-06-02",
        "Ended on": "2026-05-31",
      ]
    ])
    try take("2026-09-30", [[:], ["Identifier": "C-2"]])
    #expect(try steps(of: 3) == ["active 2025-06-02", "ended 2026-06-01"])
  }

  @Test func `a placement that the council has on its own list is found again there`() throws {
    try lists.take([["Child reference": "C-1", "Starts on": "2025-06-02"]])
    try lists.take(
      FeeLineImport.self, "Agreement,For what,From,To,Amount,Per",
      "A-1,Care,2025-06-02,,4200.00,Week", "A-1,Education,2025-06-02,,800.00,Week")
    let report = try take("2026-03-31", [[:]])
    #expect(report.result.summary?.hasPrefix("1 placement read: 0 new, 1 at another") == true)
    #expect(try lists.agreements().map(\.reference) == ["A-1"])
    #expect(try fees().count == 2)
  }

  @Test func `fees and funding of the council's own are never overwritten`() throws {
    try lists.take([["Child reference": "C-1", "Starts on": "2025-06-02"]])
    try lists.take(
      FeeLineImport.self, "Agreement,For what,From,To,Amount,Per",
      "A-1,Care,2025-06-02,,4200.00,Week")
    try lists.take(
      FundingImport.self, "Agreement,From,To,Shares are,Social care,Health,Education",
      "A-1,2025-06-02,,Percentages,50,50,")
    let problems = try lists.problems { try take("2026-03-31", [[:]]) }
    #expect(problems.count == 2)
    #expect(problems[0].contains("Other funding is recorded"))
    #expect(problems[1].contains("What is recorded comes to £4,200.00"))
  }

  @Test func `services are found by URN, by name, and by the agency; providers by number and name`()
    throws
  {
    try take(
      "2026-03-31",
      [
        ["Identifier": "C-1", "Establishment URN": "", "Establishment": "HOLLOWIN BANK"],
        [
          "Identifier": "C-2", "Establishment URN": "",
          "Provider Ofsted (or equivalent) URN": "9000101",
        ],
        [
          "Identifier": "C-3", "Establishment URN": "", "Primary registration type": "CQC only",
          "Type of provision": "CQC",
        ],
      ])
    #expect(try lists.agreements().map(\.urn) == ["9000101", "9000101", nil])
    #expect(try lists.agreements().map(\.provider) == [3, 3, 3])
  }

  @Test func `every mistake of every row is named at once, and nothing is kept`() throws {
    let mistakes: [([String: String], String)] = [
      (["Placing Authority": "Northfell"], "'Northfell' is not Westmarch"),
      (["Identifier": "Poppy Thistle"], "The child's reference must be a number"),
      (["Establishment URN": "9009999"], "9009999 is no service in the register."),
      (["Establishment URN": "", "Establishment": "Rose Cottage"], "Ofsted has a URN: fill it in"),
      (
        [
          "Establishment URN": "", "Organisation": "Nobody",
          "Primary registration type": "Unregistered",
        ],
        "'Nobody' is no provider"
      ),
      (["How the placement was sourced": "Local Contract or Framework"], "in a column 'Vehicle'"),
      (
        ["How the placement was sourced": "Local Contract or Framework", "Vehicle": "other"],
        "No vehicle 'other' was loaded. There are: alliance."
      ),
      (["Placement start date": "01/04/2026"], "the placement begins later."),
      (
        ["Establishment URN": "9000187", "Age": "15", "Type of provision": "Supported Lodgings"],
        "under 16 on the first day"
      ),
      (["Total weekly cost": "5000 pw"], "An amount must be pounds and pence"),
      (["Contribution from Health": "some"], "An amount must be pounds and pence"),
      (["Identifier": "C-1"], "Line 2 has a placement of this child"),
    ]
    let rows = mistakes.enumerated().map { number, mistake in
      ["Identifier": "C-\(number + 10)"].merging(mistake.0) { $1 }
    }
    let problems = try lists.problems { try take("2026-03-31", [[:]] + rows) }
    #expect(problems.count == mistakes.count)
    for (number, (problem, mistake)) in zip(problems, mistakes).enumerated() {
      #expect(
        problem.hasPrefix("line \(number + 3), ") && problem.contains(mistake.1), "\(problem)")
    }
    #expect(!problems.joined().contains("Rose Cottage") && !problems.joined().contains("Poppy"))
    #expect(try lists.agreements().isEmpty)
  }

  @Test func `what contradicts the records is refused`() throws {
    try take("2026-03-31", [[:]])
    let problems = try lists.problems {
      try take(
        "2026-09-30",
        [
          ["Placement start date": "03/06/2025"],
          [
            "Identifier": "C-1", "Establishment URN": "", "Organisation": "Vennick",
            "Provider Ofsted (or equivalent) URN": "9000187",
          ],
        ])
    }
    #expect(problems.count == 2)
    #expect(problems[0].contains("'C-1/2025-06-02' is recorded for this child and place from"))
  }

  @Test func `what the placements of a census cost can be worked out, without days of notice`()
    throws
  {
    try take("2026-04-30", [[:]])
    let terms = CostTerms(rule: CostRule(rounding: .halfUp), funders: [:])
    let year = FinancialYear(startYear: 2026)
    let total = try lists.made.store.read { db in
      try Commitment(of: year, by: .type, asAt: TemporaryStore.today, terms, db).total
    }
    // 365 days at £5,000 a week.
    #expect(total == Money("260714.29"))
  }

  @Test func `a census of an earlier day than the last is refused`() throws {
    try take("2026-03-31", [[:]])
    let problems = try lists.problems { try take("2025-12-31", [[:]]) }
    #expect(problems.count == 1 && problems[0].contains("is stored already, as import"))
  }
}

extension PlacementCensusImportTests {
  @discardableResult
  private func take(_ day: String, _ rows: [[String: String]]) throws -> ImportReport {
    try lists.take(.census, asAt: day, rows)
  }

  private func fees() throws -> [String] { try lists.feesInWords() }
  private func splits() throws -> [String] { try lists.splitsInWords() }
  private func steps(of agreement: Int) throws -> [String] { try lists.stepsInWords(agreement) }
}

extension ListStore {
  /// The fee lines that count, as "from until amount cause".
  func feesInWords() throws -> [String] {
    try made.store.read { try FeeQueries.lines($0) }.sorted { $0.key < $1.key }.flatMap(\.value)
      .map { "\($0.range.from) \($0.range.until?.description ?? "–") \($0.amount) \($0.cause)" }
  }

  /// The funding that counts, as "from until social care/health/education".
  func splitsInWords() throws -> [String] {
    try made.store.read { try FeeQueries.splits($0) }.sorted { $0.key < $1.key }.flatMap(\.value)
      .map {
        let until = $0.range.until?.description ?? "–"
        return "\($0.range.from) \(until) \($0.socialCare)/\($0.health)/\($0.education)"
      }
  }

  /// The steps of an agreement, as "status day reason".
  func stepsInWords(_ agreement: Int) throws -> [String] {
    try made.store.read { try AgreementQueries.steps(of: agreement, $0) }.map { step in
      "\(step.status) \(step.day)\(step.reason.map { " \($0)" } ?? "")"
    }
  }
}
