import GRDB
import TestSupport
import Testing
import Values

@testable import Store

/// Which tables were changed since a change, as the audit trail tells it.
@Suite struct ChangedTablesTests {
  private let made: TemporaryStore
  private let moment = Moment(secondsSince1970: 1_800_000_000)

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.store.change(Change(command: "first", user: "Ines", moment: moment)) { db in
      try db.execute(sql: "INSERT INTO provider (name) VALUES ('Larkenby Care Ltd')")
    }
  }

  @Test func `the change itself, and those before it, do not count`() throws {
    #expect(try changed() == [])
  }

  @Test func `changes that name their rows, and those that count them, are both seen`() throws {
    try change("INSERT INTO providerGroup (name) VALUES ('Alder')")
    #expect(try changed() == ["providerGroup"])
    try change(
      """
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
      INSERT INTO service (urn) SELECT 'SC' || (100000 + i) FROM n
      """)
    #expect(try changed() == ["providerGroup", "service"])
  }

  @Test func `of two changes in one second the first counts`() throws {
    try made.store.change(Change(command: "second", user: "Ines", moment: moment)) { db in
      try db.execute(sql: "INSERT INTO providerGroup (name) VALUES ('Ash')")
    }
    #expect(try changed() == ["providerGroup"])
  }

  @Test func `nothing can be told of a change that is not in the trail`() throws {
    #expect(try changed(by: "Somebody else") == nil)
  }

  @Test func `nothing can be told once an import was taken back`() throws {
    let draft = ImportBatchDraft(
      kind: "groups", files: ["groups.csv"], seal: Seal(of: []), asAt: nil, buildsOnEarlier: false)
    _ = try made.store.importing(draft, TemporaryStore.change("import"), isRehearsal: false) {
      db, _ in
      try db.execute(sql: "INSERT INTO providerGroup (name) VALUES ('Ash')")
      return ImportSummary(text: "")
    }
    #expect(try changed() == ["providerGroup"])
    _ = try made.store.undo(batch: made.lastBatch(), TemporaryStore.change("import undo"))
    #expect(try changed() == nil)
  }

  @Test func `nothing can be told once a backup was restored`() throws {
    try made.store.queue.write { db in
      try AuditTrail.append(
        TemporaryStore.change("restore"), "{\"restored\":\"backup.sqlite\"}", db)
    }
    #expect(try changed() == nil)
  }

  private func change(_ sql: String) throws {
    try made.store.change(TemporaryStore.change("later")) { try $0.execute(sql: sql) }
  }

  private func changed(by user: String = "Ines") throws -> Set<String>? {
    try made.store.read {
      try AuditTrail.tablesChanged(since: moment.description, by: user, $0)
    }
  }
}
