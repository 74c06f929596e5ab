import GRDB
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// Whether parts of agreements overlap: one query about many rows finds what the trigger finds.
@Suite struct OverlapRuleTests {
  private struct Line {
    let agreement: Int
    let kind: String
    let from: Int
    let until: Int?
    let per: String

    init(_ random: inout SeededGenerator) {
      agreement = random.count(1...2)
      kind = random.count(1...2) == 1 ? "care" : "education"
      per = random.count(1...6) == 1 ? "once" : "week"
      from = random.count(1...30)
      until = per == "once" || random.count(1...4) == 1 ? nil : from + random.count(1...6)
    }

    var sql: String {
      """
      INSERT INTO feeLine
        (agreement, kind, fromDay, untilDay, per, pence, cause, recordedBy, recordedAt)
      VALUES (\(agreement), '\(kind)', date('2026-01-01', '\(from) days'),
        \(until.map { "date('2026-01-01', '\($0) days')" } ?? "NULL"), '\(per)', 100, 'agreed',
        'A', '2026-01-01T00:00:00Z')
      """
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `many fee lines are refused where the trigger would refuse one of them`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let lines = (1...random.count(2...6)).map { _ in Line(&random) }
    let store = try agreements()
    let one = isRefused { try add(lines, to: store) }
    let many = isRefused {
      try store.rehearse { db in
        try db.puttingAside(trigger: FeeLine.overlap.trigger) {
          for line in lines { try db.execute(sql: line.sql) }
          try FeeLine.overlap.check(db)
        }
      }
    }
    #expect(one == many)
  }

  @Test func `every rule names a trigger of its table`() throws {
    let rules = [
      FeeLine.overlap, DiscountClaim.overlap, Absence.overlap, FundingSplit.overlap,
    ]
    try agreements().read { db in
      for rule in rules {
        try rule.check(db)
        let table = try String.fetchOne(
          db, sql: "SELECT tbl_name FROM sqlite_schema WHERE name = ? AND type = 'trigger'",
          arguments: [rule.trigger])
        #expect(table == rule.table)
      }
    }
  }

  private func add(_ lines: [Line], to store: Store) throws {
    try store.rehearse { db in
      for line in lines { try db.execute(sql: line.sql) }
    }
  }

  private func isRefused(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return false
    } catch {
      return true
    }
  }

  private func agreements() throws -> Store {
    let lists = try ListStore()
    try lists.take([[:], ["Reference": "A-2", "Child reference": "C-7"]])
    return lists.made.store
  }
}
