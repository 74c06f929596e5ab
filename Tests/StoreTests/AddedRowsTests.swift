import Foundation
import GRDB
import TestSupport
import Testing
import Values

@testable import Store

/// Many rows that a transaction adds are recorded together, and are no less safe for it.
@Suite struct AddedRowsTests {
  private let made: TemporaryStore
  private let before: [String: [String]]

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.change("group add", "INSERT INTO providerGroup (name) VALUES ('Alder')")
    before = try made.contents()
  }

  @Test func `an import of many rows is taken back to the last of them`() throws {
    let result = try made.importGroups(1...500)
    guard case .stored(_, _, let counts) = result else {
      Issue.record("not stored")
      return
    }
    #expect(counts == [ChangeCount(table: "providerGroup", inserted: 500)])
    try made.undo()
    #expect(try made.contents() == before)
    #expect(try made.store.read { try AuditTrail.verify($0).holds })
  }

  @Test func `what an import did besides is taken back with the rows that it added`() throws {
    try made.importing { db in
      try db.execute(sql: "UPDATE providerGroup SET name = 'Ash' WHERE name = 'Alder'")
      try add(1...100, db)
      try db.execute(sql: "INSERT INTO providerGroup (name) VALUES ('Between')")
      try add(101...200, db)
      try db.execute(sql: "DELETE FROM providerGroup WHERE name = 'Between'")
    }
    #expect(try made.contents()["providerGroup"]?.count == 201)
    try made.undo()
    #expect(try made.contents() == before)
  }

  @Test(arguments: [1, 250, 500])
  func `a later change of any of the rows stands in the way, and is named`(_ row: Int) throws {
    try made.importGroups(1...500)
    try made.change("group rename", "UPDATE providerGroup SET name = 'X' WHERE name = 'G\(row)'")
    try made.change("group set", "UPDATE providerGroup SET name = 'Ash' WHERE name = 'Alder'")
    let refusal = try #require(throws: UndoConflict.self) { try made.undo() }
    #expect(refusal.description.contains("group rename"))
    #expect(!refusal.description.contains("group set"))
  }

  @Test func `a row that somebody changed and put back does not stand in the way`() throws {
    try made.importGroups(1...500)
    try made.change("group rename", "UPDATE providerGroup SET name = 'X' WHERE name = 'G7'")
    try made.change("group rename", "UPDATE providerGroup SET name = 'G7' WHERE name = 'X'")
    try made.undo()
    #expect(try made.contents() == before)
  }

  @Test(arguments: [
    "UPDATE providerGroup SET name = 'X' WHERE name = 'G500'",
    "DELETE FROM providerGroup WHERE name = 'G9'",
  ])
  func `a change by other means than the program stands in the way`(_ sql: String) throws {
    try made.importGroups(1...500)
    try made.store.queue.write { try $0.execute(sql: sql) }
    let kept = try made.contents()
    #expect(throws: UndoConflict.self) { try made.undo() }
    #expect(try made.contents() == kept)
  }

  @Test func `rows of a later import that stand on them are named, and go first`() throws {
    try made.importProviders("first") { _ in nil }
    try made.importProviders("second") { $0 }
    let batch = try made.lastBatch()
    let refusal = try #require(throws: UndoConflict.self) { try made.undo(batch - 1) }
    #expect(refusal.description.contains("import \(batch) (second"))
    try made.undo(batch)
    try made.undo(batch - 1)
    #expect(try made.contents() == before)
  }

  @Test func `every row of a change of fewer than a page stands in the audit trail`() throws {
    try made.store.change(TemporaryStore.change("group add")) { try add(1...40, $0) }
    let entry = try #require(try made.store.read { try AuditTrail.latest(1, $0) }.first)
    guard case .rows(let rows) = try made.store.read({ try entry.change($0) }) else {
      Issue.record("counted")
      return
    }
    #expect(rows.count == 40 && rows.allSatisfy { $0.operation == .insert })
    #expect(Set(rows.flatMap(\.after).map(\.value)).contains("G40".databaseValue))
  }

  @Test(arguments: [
    "UPDATE providerGroup SET name = 'X' WHERE name = 'G3'",
    "DELETE FROM providerGroup WHERE name = 'G3'",
  ])
  func `rows that were added together may not change again at once`(_ sql: String) throws {
    #expect(throws: StoreError.self) {
      try made.importing { db in
        try add(1...64, db)
        try db.execute(sql: sql)
      }
    }
    #expect(try made.contents() == before)
  }

  @Test func `rows that leave out a number are not recorded together`() throws {
    #expect(throws: StoreError.self) {
      try made.importing { db in
        var batch = InsertionBatch(numbered: Insertion(into: "providerGroup", ["number", "name"]))
        for number in 1...64 { try batch.add([number * 2, "G\(number)"], db) }
        try batch.flush(db)
      }
    }
    #expect(try made.contents() == before)
  }
}

/// Adds groups named G and a number.
private func add(_ numbers: ClosedRange<Int>, _ db: Database) throws {
  var batch = InsertionBatch(numbered: Insertion(into: "providerGroup", ["name"]))
  for number in numbers { try batch.add(["G\(number)"], db) }
  try batch.flush(db)
}

extension TemporaryStore {
  fileprivate func change(_ command: String, _ sql: String) throws {
    try store.change(TemporaryStore.change(command)) { try $0.execute(sql: sql) }
  }

  @discardableResult
  fileprivate func importGroups(_ numbers: ClosedRange<Int>) throws -> Store.ImportResult {
    try importing { try add(numbers, $0) }
  }

  /// Imports a hundred providers, each merged into another one or none.
  fileprivate func importProviders(_ kind: String, mergedInto other: (Int) -> Int?) throws {
    try importing(kind: kind) { db in
      var batch = InsertionBatch(numbered: Insertion(into: "provider", ["name", "mergedInto"]))
      for number in 1...100 { try batch.add(["P\(number)", other(number)], db) }
      try batch.flush(db)
    }
  }

  @discardableResult
  fileprivate func importing(
    kind: String = "groups", _ body: (Database) throws -> Void
  ) throws -> Store.ImportResult {
    let draft = ImportBatchDraft(
      kind: kind, files: ["\(kind).csv"], seal: Seal(of: Data(kind.utf8)), asAt: nil,
      buildsOnEarlier: false)
    return try store.importing(
      draft, TemporaryStore.change("import \(kind)"), isRehearsal: false
    ) { db, _ in
      try body(db)
      return ImportSummary(text: "")
    }
  }

  fileprivate func undo(_ batch: Int? = nil) throws {
    _ = try store.undo(batch: batch ?? lastBatch(), TemporaryStore.change("import undo"))
  }
}
