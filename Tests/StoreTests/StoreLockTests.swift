import Dispatch
import Foundation
import GRDB
import TestSupport
import Testing
import Values

@testable import Store

/// Two commands on one database at a time.
@Suite struct StoreLockTests {
  private let made: TemporaryStore
  private let other: DatabaseQueue

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    other = try DatabaseQueue(path: made.store.path, configuration: configuration)
  }

  @Test func `a change while another command writes is refused after a while, with what to do`()
    throws
  {
    try whileWriting {
      let store = try Store.open(at: made.store.path, patience: 0.05)
      let error = #expect(throws: StoreError.self) { try add("Alder", to: store) }
      #expect(error?.description.contains("Another command is writing") == true)
      #expect(error?.exitStatus == .storageFailed)
    }
    #expect(try groups() == [])
  }

  @Test func `a change waits for another that ends soon`() throws {
    let store = try Store.open(at: made.store.path, patience: 5)
    let done = DispatchSemaphore(value: 0)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { [other] in
      try? other.inDatabase { try $0.execute(sql: "COMMIT") }
      done.signal()
    }
    try add("Alder", to: store)
    done.wait()
    #expect(try groups() == ["Alder"])
  }

  @Test func `what was there before can be read while another command writes`() throws {
    try add("Alder", to: made.store)
    try whileWriting {
      let store = try Store.open(at: made.store.path, patience: 0.05)
      #expect(try groups(store) == ["Alder"])
      try other.inDatabase { try $0.execute(sql: "INSERT INTO providerGroup (name) VALUES ('B')") }
      #expect(try groups(store) == ["Alder"])
    }
  }

  @Test func `an import is refused as a whole while another command writes`() throws {
    try whileWriting {
      let store = try Store.open(at: made.store.path, patience: 0.05)
      #expect(throws: StoreError.self) { try store.undo(batch: 1, TemporaryStore.change("undo")) }
    }
    #expect(try made.lastBatch() == 1)
  }

  /// Runs a function while another connection is in the middle of a change, which it then drops.
  private func whileWriting(_ body: () throws -> Void) throws {
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    try body()
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
  }

  private func add(_ name: String, to store: Store) throws {
    try store.change(TemporaryStore.change("group add")) { db in
      try db.execute(sql: "INSERT INTO providerGroup (name) VALUES (?)", arguments: [name])
    }
  }

  private func groups(_ store: Store? = nil) throws -> [String] {
    try (store ?? made.store).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM providerGroup")
    }
  }
}
