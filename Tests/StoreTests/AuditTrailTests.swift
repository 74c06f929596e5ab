import GRDB
import TestSupport
import Testing
import Values

@testable import Store

@Suite struct AuditTrailTests {
  @Test func `a change leaves an entry with who, what, before and after`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.add(group: "Alder Homes")
    try made.rename(group: "Alder Homes", to: "Alder Care")

    let entry = try #require(try made.store.read { try AuditTrail.latest(1, $0) }.first)
    #expect(entry.recordedBy == "A Commissioner")
    #expect(entry.command == "group rename")
    #expect(entry.changes.contains(#""operation":"update""#))
    #expect(entry.changes.contains(#""before":{"number":1,"name":"Alder Homes"}"#))
    #expect(entry.changes.contains(#""after":{"name":"Alder Care"}"#))
  }

  @Test func `a change that fails leaves neither rows nor an entry`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let before = try made.verification()
    #expect(throws: StoreError.self) {
      try made.store.change(TemporaryStore.change("group add")) { db in
        try db.execute(sql: "INSERT INTO providerGroup (name) VALUES ('Alder Homes')")
        try db.execute(sql: "INSERT INTO providerGroup (name) VALUES ('Alder Homes')")
      }
    }
    #expect(try made.verification().entries == before.entries)
    #expect(try made.groups() == [])
  }

  @Test func `a command that changes nothing leaves no entry`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let before = try made.verification().entries
    try made.store.change(TemporaryStore.change("group set")) { db in
      try db.execute(sql: "UPDATE authority SET name = name")
    }
    #expect(try made.verification().entries == before)
  }

  @Test func `the trail of a day's work holds`() throws {
    let made = try TemporaryStore.ofTheSamples()
    for number in 1...20 { try made.add(group: "Group \(number)") }
    #expect(try made.verification().broken.isEmpty)
  }

  @Test func `entries cannot be changed or removed through the database`() throws {
    let made = try TemporaryStore.ofTheSamples()
    for sql in ["UPDATE auditEntry SET recordedBy = 'Nobody'", "DELETE FROM auditEntry"] {
      #expect(throws: (any Error).self) { try made.store.queue.write { try $0.execute(sql: sql) } }
    }
  }

  @Test(arguments: [
    "UPDATE auditEntry SET recordedBy = 'Nobody' WHERE number = 2",
    "UPDATE auditEntry SET changes = '[]' WHERE number = 3",
    "DELETE FROM auditEntry WHERE number = 2",
    "DELETE FROM auditEntry WHERE number = (SELECT max(number) FROM auditEntry)",
  ])
  func `someone who tampers with the file by other means is found out`(_ sql: String) throws {
    let made = try TemporaryStore.ofTheSamples()
    for number in 1...4 { try made.add(group: "Group \(number)") }
    try made.store.queue.write { db in
      try db.execute(sql: "DROP TRIGGER auditEntryIsNeverChanged")
      try db.execute(sql: "DROP TRIGGER auditEntryIsNeverRemoved")
      try db.execute(sql: sql)
    }
    #expect(try !made.verification().broken.isEmpty)
  }

  @Test func `text with quotes, line breaks and emoji is kept in the trail as valid JSON`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let name = "Ann's \"Home\" \\ line\nbreak 🏡 \u{1}"
    try made.add(group: name)
    let kept = try made.store.read {
      try String.fetchOne(
        $0,
        sql: """
          SELECT changes ->> '$[0].after.name' FROM auditEntry ORDER BY number DESC LIMIT 1
          """)
    }
    #expect(kept == name)
  }
}

extension TemporaryStore {
  fileprivate func add(group name: String) throws {
    try store.change(TemporaryStore.change("group add")) { db in
      try db.execute(sql: "INSERT INTO providerGroup (name) VALUES (?)", arguments: [name])
    }
  }

  fileprivate func rename(group name: String, to other: String) throws {
    try store.change(TemporaryStore.change("group rename")) { db in
      try db.execute(
        sql: "UPDATE providerGroup SET name = ? WHERE name = ?", arguments: [other, name])
    }
  }

  fileprivate func groups() throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT name FROM providerGroup") }
  }

  fileprivate func verification() throws -> AuditVerification {
    try store.read { try AuditTrail.verify($0) }
  }
}
