import Foundation
import GRDB
import TestSupport
import Testing
import Values

@testable import Store

/// Many rows that a transaction lets count no longer are recorded together, and are no less safe for it.
@Suite struct SupersededRowsTests {
  private let made: TemporaryStore

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.store.change(TemporaryStore.change("vehicle load")) { db in
      try db.execute(
        sql: """
          CREATE TABLE part (
            number INTEGER PRIMARY KEY, name TEXT NOT NULL, supersededAt TEXT) STRICT;
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
          INSERT INTO part (name) SELECT 'P' || i FROM n;
          UPDATE part SET supersededAt = 'before' WHERE number = 7;
          """)
    }
  }

  @Test func `a few are named in the audit trail as any other change is`() throws {
    try made.store.change(TemporaryStore.change("one by one")) { db in
      try db.execute(sql: "UPDATE part SET supersededAt = 'now' WHERE number IN (12, 3)")
    }
    let alone = try lastEntry().changes
    try made.store.change(TemporaryStore.change("put back")) { db in
      try db.execute(sql: "UPDATE part SET supersededAt = NULL WHERE number IN (12, 3)")
    }
    try supersede("number IN (12, 3)")
    #expect(try lastEntry().changes == alone)
  }

  @Test func `many are counted, and those that counted no longer are left as they were`() throws {
    try supersede("number <= 400")
    let entry = try lastEntry()
    #expect(
      try made.store.read { try entry.change($0) }
        == .counts([ChangeCount(table: "part", updated: 399)]))
    let former = try made.store.read {
      try Int.fetchAll($0, sql: "SELECT number FROM part WHERE supersededAt = 'before'")
    }
    #expect(former == [7])
    #expect(try made.store.read { try AuditTrail.verify($0).holds })
  }

  @Test func `which rows they were, and from when, is in the seal`() throws {
    let seals = try ["number <= 300", "number > 200"].map { condition in
      try made.store.rehearse { db in
        let (_, changes) = try ChangeRecording.during(db) {
          try ChangeRecording.supersede(in: "part", where: condition, at: "now", db)
        }
        return changes.auditSummary([])
      }
    }
    #expect(seals[0] != seals[1])
  }

  @Test func `where none counted, nothing is recorded`() throws {
    let before = try lastEntry().number
    try supersede("number = 7")
    #expect(try lastEntry().number == before)
  }

  @Test(arguments: [
    "UPDATE part SET supersededAt = 'later' WHERE number = 20",
    "DELETE FROM part WHERE number = 20",
  ])
  func `they may not change again at once`(_ sql: String) throws {
    #expect(throws: StoreError.self) {
      try made.store.change(TemporaryStore.change("test")) { db in
        try ChangeRecording.supersede(in: "part", where: "number < 100", at: "now", db)
        try db.execute(sql: sql)
      }
    }
    #expect(try counting() == 499)
  }

  @Test(arguments: [true, false])
  func `rows that were only just added do not count no longer at once`(
    _ isTogether: Bool
  ) throws {
    #expect(throws: StoreError.self) {
      try made.store.change(TemporaryStore.change("test")) { db in
        let add = { try db.execute(sql: "INSERT INTO part (name) VALUES ('new')") }
        if isTogether { try ChangeRecording.adding(to: "part", db, add) } else { try add() }
        try ChangeRecording.supersede(in: "part", where: "name = 'new'", at: "now", db)
      }
    }
    #expect(try counting() == 499)
  }

  @Test func `an import does not let rows count no longer so, because it is to be undone`() throws {
    let draft = ImportBatchDraft(
      kind: "parts", files: ["parts.csv"], seal: Seal(of: Data("parts".utf8)), asAt: nil,
      buildsOnEarlier: false)
    #expect(throws: StoreError.self) {
      try made.store.importing(draft, TemporaryStore.change("import"), isRehearsal: false) {
        db, _ in
        try ChangeRecording.supersede(in: "part", where: "number < 9", at: "now", db)
        return ImportSummary(text: "")
      }
    }
    #expect(try counting() == 499)
  }

  private func supersede(_ condition: String) throws {
    try made.store.change(TemporaryStore.change("test")) { db in
      try ChangeRecording.supersede(in: "part", where: condition, at: "now", db)
    }
  }

  private func lastEntry() throws -> AuditEntry {
    try #require(try made.store.read { try AuditTrail.latest(1, $0) }.first)
  }

  private func counting() throws -> Int? {
    try made.store.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM part WHERE supersededAt IS NULL")
    }
  }
}
