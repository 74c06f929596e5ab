import Foundation
import GRDB
import TestSupport
import Testing
import Values

@testable import Store

/// Disks that are full or broken, and files that were damaged.
@Suite struct StoreDamageTests {
  @Test func `a change for which there is no room leaves the database as it was`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let before = try made.contents()
    try made.store.queue.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let error = #expect(throws: StoreError.self) {
      try made.store.change(TemporaryStore.change("group add")) { db in
        for number in 1...5000 {
          try db.execute(
            sql: "INSERT INTO providerGroup (name) VALUES (?)", arguments: ["\(number)"])
        }
      }
    }
    #expect(error?.description.contains("The disk is full") == true)
    #expect(try made.contents() == before)
    #expect(try made.store.read { try AuditTrail.verify($0) }.broken.isEmpty)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, "Another command is writing"),
    (.SQLITE_READONLY, "may only be read"),
    (.SQLITE_READONLY_DIRECTORY, "may only be read"),
    (.SQLITE_READONLY_ROLLBACK, "was cut off"),
    (.SQLITE_FULL, "The disk is full"),
    (.SQLITE_IOERR_WRITE, "network drive"),
    (.SQLITE_CORRUPT, "is damaged"),
    (.SQLITE_NOTADB, "is damaged"),
    (.SQLITE_CANTOPEN, "You may not open"),
    (.SQLITE_NOMEM, "could not do this"),
  ])
  func `what SQLite cannot do is said in plain words`(_ code: ResultCode, _ words: String) {
    let error = #expect(throws: StoreError.self) {
      try StoreError.translating("register.sqlite") { throw DatabaseError(resultCode: code) }
    }
    #expect(error?.description.contains(words) == true)
    #expect(error?.description.contains("'register.sqlite'") == true)
  }

  @Test func `a change that was cut off in the middle is taken back at the next opening`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let before = try made.contents()
    let copy = try copyInMidChange(of: made.store)
    #expect(try Data(contentsOf: copy).range(of: Data("Nobody".utf8)) != nil)
    let opened = try Store.open(at: copy.path)
    #expect(try opened.contents() == before)
    #expect(try opened.read { try AuditTrail.verify($0) }.broken.isEmpty)
  }

  @Test(arguments: 1...40)
  func `a damaged file is read rightly or refused, and never ends the program`(_ seed: Int) throws {
    let made = try TemporaryStore.ofTheSamples()
    var generator = SeededGenerator(seed: UInt64(seed))
    try damage(made.store.path, &generator)
    do {
      let store = try Store.open(at: made.store.path)
      _ = try store.contents()
      _ = try store.read { try AuditTrail.verify($0) }
    } catch let error as StoreError {
      #expect(!error.description.isEmpty)
    }
  }

  /// A copy of the database and its journal as a power cut would leave them.
  private func copyInMidChange(of store: Store) throws -> URL {
    let copy = URL(fileURLWithPath: "\(store.path).cut.sqlite")
    try store.queue.inDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = 1")
      try db.execute(sql: "BEGIN IMMEDIATE; UPDATE authority SET name = 'Nobody'")
      for number in 1...500 {
        try db.execute(sql: "INSERT INTO providerGroup (name) VALUES (?)", arguments: [number])
      }
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(
          atPath: store.path + suffix, toPath: copy.path + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    return copy
  }

  private func damage(_ path: String, _ generator: inout SeededGenerator) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for _ in 0..<Int.random(in: 1...200, using: &generator) {
      bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
        in: 0...255, using: &generator)
    }
    if Bool.random(using: &generator) {
      bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
    }
    try bytes.write(to: URL(fileURLWithPath: path))
  }
}
