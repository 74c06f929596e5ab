import GRDB
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// Lists of thousands of rows become what they say, as lists of a few do.
@Suite struct ManyRowsTests {
  /// An agreement of a list, with the fee before and after it was raised.
  private struct Listed {
    let number: Int
    let from: Day
    let raised: Day
    let end: Day?
    let fees: [Money]

    var reference: String { "A-\(number)" }
  }

  private let given: [Listed]
  private let lists: ListStore

  init() throws {
    var random = SeededGenerator(seed: 12)
    given = (1...3000).map { number in
      let from = random.day()
      let raised = from.adding(days: random.count(1...400))
      return Listed(
        number: number, from: from, raised: raised,
        end: random.count(1...3) == 1 ? nil : raised.adding(days: random.count(1...400)),
        fees: (1...2).map { _ in Money(pence: Int64(random.count(0...900_000))) })
    }
    lists = try ListStore()
  }

  @Test func `thousands of agreements and fee lines are kept as they are listed, and taken back`()
    throws
  {
    let before = try lists.made.contents()
    try takeAgreements()
    try lists.made.take(FeeLineImport.self, text: feeLines)
    let kept = try lists.made.store.read { db in
      (
        try AgreementQueries.all(db), try AgreementQueries.states(asAt: TemporaryStore.today, db),
        try FeeQueries.lines(db)
      )
    }
    #expect(kept.0.count == given.count)
    let byReference = Dictionary(uniqueKeysWithValues: kept.0.map { ($0.reference, $0) })
    for listed in given {
      let agreement = try #require(byReference[listed.reference])
      #expect(agreement.from == listed.from && kept.1[agreement.number]?.end == listed.end)
      #expect(kept.2[agreement.number].map { $0.map(told) } == told(listed))
    }
    let last = try lists.made.lastBatch()
    for batch in [last, last - 1] {
      _ = try lists.made.store.undo(batch: batch, TemporaryStore.change("import undo"))
    }
    #expect(try lists.made.contents() == before)
    #expect(try lists.made.store.read { try AuditTrail.verify($0).holds })
  }

  @Test func `after thousands of fee lines one that overlaps another is still refused`() throws {
    try takeAgreements()
    try lists.made.take(FeeLineImport.self, text: feeLines)
    #expect(throws: StoreError.self) {
      try lists.made.store.change(TemporaryStore.change("test")) { db in
        try db.execute(
          sql: """
            INSERT INTO feeLine
              (agreement, kind, fromDay, per, pence, cause, recordedBy, recordedAt)
            SELECT agreement, kind, date(fromDay, '1 days'), per, pence, cause, recordedBy, recordedAt
            FROM feeLine WHERE untilDay IS NULL LIMIT 1
            """)
      }
    }
  }

  private func takeAgreements() throws {
    try lists.take(
      given.map { listed in
        [
          "Reference": listed.reference, "Child reference": "C-\(listed.number)",
          "Month of birth": "", "Starts on": "\(listed.from)",
          "Ended on": listed.end.map { "\($0.adding(days: -1))" } ?? "",
        ]
      })
  }

  private var feeLines: String {
    let rows = given.flatMap { listed in
      [
        "\(listed.reference),Care,\(listed.from),\(listed.raised.adding(days: -1)),"
          + "\(listed.fees[0]),Week,Agreed",
        "\(listed.reference),Care,\(listed.raised),,\(listed.fees[1]),Week,Uplift",
      ]
    }
    return (["Agreement,For what,From,To,Amount,Per,Came by"] + rows).joined(separator: "\n") + "\n"
  }

  private func told(_ line: FeeLine) -> String {
    "\(line.range.from) \(line.range.until?.description ?? "") \(line.amount) \(line.cause)"
  }

  private func told(_ listed: Listed) -> [String] {
    [
      "\(listed.from) \(listed.raised) \(listed.fees[0]) agreed",
      "\(listed.raised)  \(listed.fees[1]) uplift",
    ]
  }
}
