import Foundation
import GRDB
import TestSupport
import Testing
import Values

@testable import Store

@Suite struct StoreOpeningTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a database that is not there is said to be missing, with the command to make one`() {
    let error = #expect(throws: StoreError.self) {
      try Store.open(at: "/nowhere/caremarket.sqlite")
    }
    #expect(error?.description.contains("caremarket init") == true)
    #expect(error?.exitStatus == .missingInput)
  }

  @Test func `a text file is no database of ours`() throws {
    let path = try file(containing: "Provider,Places\n")
    #expect(throws: StoreError.self) { try Store.open(at: path) }
  }

  @Test func `another program's database is no database of ours`() throws {
    let path = folder.url.appendingPathComponent("other.sqlite").path
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (x)") }
    let error = #expect(throws: StoreError.self) { try Store.open(at: path) }
    #expect(error?.description.contains("is not a database of caremarket") == true)
  }

  @Test func `a database of a newer version is left alone`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.store.queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v9999-from-the-future')")
    }
    let error = #expect(throws: StoreError.self) { try Store.open(at: made.store.path) }
    #expect(error?.description.contains("newer version") == true)
  }

  @Test func `a database that is there is never overwritten`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let error = #expect(throws: StoreError.self) {
      try Store.create(at: made.store.path, change: TemporaryStore.change("init")) { _ in }
    }
    #expect(error?.exitStatus == .cannotCreateOutput)
  }

  @Test func `making a database that fails halfway leaves no file`() throws {
    let path = folder.url.appendingPathComponent("half.sqlite").path
    #expect(throws: StoreError.self) {
      try Store.create(at: path, change: TemporaryStore.change("init")) { db in
        try db.execute(sql: "INSERT INTO council (number, authority) VALUES (1, 'nowhere')")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a database is made under another name until it is whole`() throws {
    let path = folder.url.appendingPathComponent("new.sqlite").path
    _ = try Store.create(at: path, change: TemporaryStore.change("init")) { db in
      #expect(!FileManager.default.fileExists(atPath: path))
      try db.execute(sql: "INSERT INTO providerGroup (name) VALUES ('Alder')")
    }
    #expect(try names() == ["new.sqlite"])
  }

  @Test func `two people who make the same database at once get one`() throws {
    let path = folder.url.appendingPathComponent("new.sqlite").path
    let error = #expect(throws: StoreError.self) {
      try Store.create(at: path, change: TemporaryStore.change("init")) { _ in
        _ = try Store.create(at: path, change: TemporaryStore.change("init")) { db in
          try db.execute(sql: "INSERT INTO providerGroup (name) VALUES ('First')")
        }
      }
    }
    #expect(error?.exitStatus == .cannotCreateOutput)
    let kept = try Store.open(at: path).read {
      try String.fetchAll($0, sql: "SELECT name FROM providerGroup")
    }
    #expect(kept == ["First"])
    #expect(try names() == ["new.sqlite"])
  }

  @Test(arguments: ["-journal", "-wal"])
  func `what a lost database left behind is not played into a new one`(_ suffix: String) throws {
    let path = folder.url.appendingPathComponent("new.sqlite").path
    try Data("left behind".utf8).write(to: URL(fileURLWithPath: path + suffix))
    let error = #expect(throws: StoreError.self) {
      try Store.create(at: path, change: TemporaryStore.change("init")) { _ in }
    }
    #expect(error?.description.contains("new.sqlite\(suffix)' is there already") == true)
  }

  @Test func `an empty file is said to be empty`() throws {
    let path = try file(containing: "")
    let error = #expect(throws: StoreError.self) { try Store.open(at: path) }
    #expect(error?.description.contains("is an empty file") == true)
  }

  @Test func `a folder is said to be a folder`() throws {
    let error = #expect(throws: StoreError.self) { try Store.open(at: folder.url.path) }
    #expect(error?.description.contains("is a folder") == true)
    #expect(error?.exitStatus == .missingInput)
  }

  @Test func `only the person who made a database may read it`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let attributes = try FileManager.default.attributesOfItem(atPath: made.store.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a copy holds everything and is never written over another file`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let copy = made.store.path + ".copy"
    try made.store.backUp(to: copy)
    let names = try Store.open(at: copy).read {
      try String.fetchAll($0, sql: "SELECT name FROM authority ORDER BY name")
    }
    #expect(names.contains("Westmarch"))
    #expect(names.count > 3)
    #expect(throws: StoreError.self) { try made.store.backUp(to: copy) }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  private func file(containing text: String) throws -> String {
    let url = folder.url.appendingPathComponent("file.sqlite")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }
}
