import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

/// What an older database holds is there once it was brought up to date.
@Suite struct MigrationTests {
  @Test func `what a policy said of each agreement is kept as its rows are numbered`() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("older.sqlite").path
    let before = try older(at: path)
    let store = try Store.open(at: path)
    let columns = "plan, agreement, outcome, rule, percentage, effectiveFrom, flags, steps, facts"
    let after = try store.read {
      try Row.fetchAll($0, sql: "SELECT \(columns) FROM upliftOutcome ORDER BY number")
    }
    #expect(after == before)
    #expect(after.count == 200)
    #expect(throws: StoreError.self) {
      try store.change(TemporaryStore.change("test")) {
        try $0.execute(
          sql: "INSERT INTO upliftOutcome (\(columns)) SELECT \(columns) FROM upliftOutcome")
      }
    }
  }

  /// Makes a database of the version before, with two plans, and returns what they say.
  private func older(at path: String) throws -> [Row] {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA application_id = \(Store.applicationID)")
    }
    try Migrations.all.migrate(queue, upTo: "v0021-keep-dashboard-counts")
    let rows = try queue.write { db in
      try db.execute(sql: plans)
      return try Row.fetchAll(db, sql: "SELECT * FROM upliftOutcome ORDER BY plan, agreement")
    }
    try queue.close()
    return rows
  }

  private let plans = """
    CREATE TEMP TABLE n AS
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT i FROM n;
    INSERT INTO provider (number, name) VALUES (1, 'Larkenby Care Ltd');
    INSERT INTO child (number, reference, birthMonth, sex, isUnaccompanied)
    SELECT i, 'C-' || i, '2012-05', 'female', 0 FROM n;
    INSERT INTO agreement (number, reference, kind, child, provider, serviceType, isSolo, route,
      fromDay, recordedBy, recordedAt)
    SELECT i, 'WM-' || i, 'placement', i, 1, 'Children''s home', 0, 'spot', '2024-04-01', 'A', 'then'
    FROM n;
    INSERT INTO upliftPlan (policy, policyText, title, year, day, recordedBy, recordedAt)
    SELECT 'p', 'title: P', 'P', '2026-27', '2026-04-01', 'A', 'then' FROM n WHERE i < 3;
    INSERT INTO upliftOutcome
      (plan, agreement, outcome, rule, percentage, effectiveFrom, flags, steps, facts)
    SELECT plan, i, CASE i % 2 WHEN 0 THEN 'uplifted' ELSE 'excluded' END,
      iif(i % 3 = 0, NULL, 'Homes'), '4%', '2026-04-06', iif(i % 5 = 0, 'capped', ''),
      'It is ' || i || '.', 'days=' || i
    FROM n, (SELECT number AS plan FROM upliftPlan) ORDER BY i DESC;
    """
}
