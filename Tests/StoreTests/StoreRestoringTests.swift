import Foundation
import GRDB
import TestSupport
import Testing
import Values

@testable import Store

/// A backup put in the place of a database.
@Suite struct StoreRestoringTests {
  private let made: TemporaryStore
  private let path: String
  private let backup: String

  /// A database with one group more than its backup.
  init() throws {
    made = try TemporaryStore.ofTheSamples()
    path = made.store.path
    backup = path + ".backup"
    try made.add(group: "Alder Group")
    try made.store.backUp(to: backup)
    try made.add(group: "Rowan Group")
  }

  @Test func `the database is again as it was when the backup was made`() throws {
    try restore()
    #expect(try groups(at: path) == ["Alder Group"])
  }

  @Test func `the trail says that the database was restored, and what it replaced`() throws {
    let replaced = try made.store.read { try AuditTrail.latest(1, $0).first?.seal ?? "" }
    try restore()
    let entry = try Store.open(at: path).read { try AuditTrail.latest(1, $0).first }
    #expect(entry?.command == "database restore")
    #expect(entry?.changes.contains(#""restored":"test.sqlite.backup""#) == true)
    #expect(entry?.changes.contains(replaced) == true)
    #expect(try Store.open(at: path).check() == [])
  }

  @Test func `the database that was there is kept under a name of its own each time`() throws {
    #expect(try restore() == "\(path).replaced-2026-04-01")
    #expect(try restore() == "\(path).replaced-2026-04-01-2")
    #expect(try groups(at: "\(path).replaced-2026-04-01") == ["Alder Group", "Rowan Group"])
  }

  @Test func `a database that is there is not replaced unasked`() throws {
    #expect(throws: RestoreProblem.self) { try restore(replacing: false) }
    #expect(try groups(at: path) == ["Alder Group", "Rowan Group"])
  }

  @Test func `a backup can be restored where there is no database`() throws {
    let other = path + ".other"
    #expect(try restore(at: other, replacing: false) == nil)
    #expect(try groups(at: other) == ["Alder Group"])
  }

  @Test(arguments: [
    "UPDATE auditEntry SET recordedBy = 'Nobody' WHERE number = 1",
    "INSERT INTO groupMembership VALUES (99, 1, '2026-01-01', NULL, 'x', 'x', 'x')",
  ])
  func `a backup that is not sound is refused, and nothing is changed`(_ sql: String) throws {
    try tamper(backup, sql)
    let before = FileManager.default.contents(atPath: path)
    let problem = #expect(throws: RestoreProblem.self) { try restore() }
    #expect(problem?.findings.count == 1)
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(try filesBeside() == ["test.sqlite", "test.sqlite.backup"])
  }

  @Test func `an older backup is brought up to date, and itself stays as it is`() throws {
    let old = path + ".old"
    let queue = try DatabaseQueue(path: old)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA application_id = \(Store.applicationID)")
    }
    try Migrations.all.migrate(queue, upTo: "v0001-create-register")
    try queue.close()
    let before = FileManager.default.contents(atPath: old)
    let other = path + ".other"
    _ = try Store.restore(
      old, at: other, replacing: false, on: TemporaryStore.today, TemporaryStore.change("restore"))

    let latest = try #require(Migrations.all.migrations.last)
    #expect(try Store.open(at: other).read { try DatabaseFacts($0).schema } == latest)
    #expect(FileManager.default.contents(atPath: old) == before)
  }

  @Test func `a damaged database is replaced, and nothing left beside it spoils a backup`() throws {
    try made.store.queue.close()
    try Data("SQLite format 3\0 and then nothing".utf8).write(to: URL(fileURLWithPath: path))
    try Data("half a change".utf8).write(to: URL(fileURLWithPath: path + "-journal"))
    try restore()
    #expect(try groups(at: path) == ["Alder Group"])
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
    #expect(try Store.open(at: path).check() == [])
  }

  @Test func `a database to which another command writes is not replaced`() throws {
    let other = try DatabaseQueue(path: path)
    let problem = try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      return #expect(throws: StoreError.self) { try restore() }
    }
    #expect(problem?.description.contains("Another command is writing") == true)
    #expect(try groups(at: path) == ["Alder Group", "Rowan Group"])
  }

  @Test func `a record that names one that is gone is found`() throws {
    try tamper(
      path, "INSERT INTO groupMembership VALUES (99, 1, '2026-01-01', NULL, 'x', 'x', 'x')")
    let findings = try made.store.check()
    #expect(findings.map(\.place.description) == ["group membership"])
    #expect(findings.first?.message.contains("under 'provider' that is not there") == true)
  }

  @discardableResult
  private func restore(at target: String? = nil, replacing: Bool = true) throws -> String? {
    try Store.restore(
      backup, at: target ?? path, replacing: replacing, on: TemporaryStore.today,
      TemporaryStore.change("database restore"))
  }

  private func groups(at path: String) throws -> [String] {
    try Store.open(at: path).read {
      try String.fetchAll($0, sql: "SELECT name FROM providerGroup ORDER BY name")
    }
  }

  /// Does what only someone can do who opens the file by other means.
  private func tamper(_ path: String, _ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).writeWithoutTransaction { db in
      try db.execute(sql: "DROP TRIGGER IF EXISTS auditEntryIsNeverChanged")
      try db.execute(sql: sql)
    }
  }

  private func filesBeside() throws -> [String] {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}

extension TemporaryStore {
  fileprivate func add(group name: String) throws {
    try store.change(TemporaryStore.change("group add")) { db in
      try db.execute(sql: "INSERT INTO providerGroup (name) VALUES (?)", arguments: [name])
    }
  }
}
