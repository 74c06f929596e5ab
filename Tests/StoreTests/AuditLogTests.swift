import GRDB
import TestSupport
import Testing
import Values

@testable import Store

/// What the audit trail says in words.
@Suite struct AuditLogTests {
  @Test func `a new record is said with its values, and without those it has not`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.run("INSERT INTO provider (name, isInHouse, email) VALUES ('Alder Care', 1, 'a@b.c')")
    #expect(
      try made.log() == ["provider P1 added: name 'Alder Care', in house yes, email 'a@b.c'"])
  }

  @Test func `a change is said with the values before and after`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.run("INSERT INTO provider (name, email) VALUES ('Alder Care', 'a@b.c')")
    try made.run("UPDATE provider SET name = 'Alder Homes', email = NULL, telephone = '1'")
    #expect(
      try made.log() == [
        "provider P1: name 'Alder Care' → 'Alder Homes', email 'a@b.c' → none, telephone none → '1'"
      ])
  }

  @Test func `an end is said as the last day on which something held`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.run("INSERT INTO provider (name) VALUES ('Alder Care')")
    try made.run(
      """
      INSERT INTO singlePointOfContact (provider, commissioner, fromDay, recordedAt)
      VALUES (1, 'Ines Thistleward', '2026-04-01', 'now')
      """)
    try made.run("UPDATE singlePointOfContact SET untilDay = '2026-09-01'")
    #expect(
      try made.log() == [
        """
        single point of contact (provider P1, first day 1 April 2026): last day none → \
        31 August 2026
        """
      ])
  }

  @Test func `a record that goes is said with what it was`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.run("INSERT INTO providerGroup (name) VALUES ('Alder Group')")
    try made.run("DELETE FROM providerGroup")
    #expect(try made.log() == ["provider group 1 removed: name 'Alder Group'"])
  }

  @Test func `an import is said as numbers of rows by table`() throws {
    let made = try TemporaryStore.ofTheSamples()
    #expect(
      try made.log() == [
        "authority: 8 added", "authority spelling: 22 added", "district: 10 added",
      ])
  }

  @Test func `an import that was taken back is said to be`() throws {
    let made = try TemporaryStore.ofTheSamples()
    _ = try made.store.undo(batch: 1, TemporaryStore.change("import undo"))
    #expect(try made.log() == ["import 1 taken back"])
  }

  @Test func `a record is found by whole words, so P1 is not P12`() throws {
    let made = try TemporaryStore.ofTheSamples()
    for number in 1...12 { try made.run("INSERT INTO provider (name) VALUES ('Home \(number)')") }
    #expect(try made.log(20, about: "p1") == ["provider P1 added: name 'Home 1', in house no"])
    #expect(try made.log(20, about: "HOME 12").count == 1)
    #expect(try made.log(20, about: "Hom") == [])
  }

  @Test func `of a change of several records only those that were asked for are listed`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.run("INSERT INTO provider (name) VALUES ('Alder Care'), ('Rowan Care')")
    #expect(try made.log(20, about: "Rowan").count == 1)
  }

  @Test func `the newest entries come first, as many as were asked for`() throws {
    let made = try TemporaryStore.ofTheSamples()
    for number in 1...3 { try made.run("INSERT INTO provider (name) VALUES ('Home \(number)')") }
    let names = try made.log(2).map { $0.split(separator: "'")[1] }
    #expect(names == ["Home 3", "Home 2"])
  }

  @Test func `a seal that was noted is found again, however much was added since`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let noted = try #require(Seal(try made.verification(noting: nil).lastSeal))
    try made.run("INSERT INTO provider (name) VALUES ('Alder Care')")
    let verification = try made.verification(noting: noted)
    #expect(verification.holds)
    #expect(verification.noted?.entry == verification.entries - 1)
  }

  @Test func `a trail that was written anew from the start no longer has the noted seal`() throws {
    let made = try TemporaryStore.ofTheSamples()
    let noted = try #require(Seal(try made.verification(noting: nil).lastSeal))
    let other = try TemporaryStore.ofTheSamples()
    try other.run("INSERT INTO provider (name) VALUES ('Alder Care')")
    try other.rewriteTrail()
    #expect(try other.verification(noting: nil).holds)
    let verification = try other.verification(noting: noted)
    #expect(!verification.holds)
    #expect(verification.broken.map(\.place.description) == ["audit trail"])
  }

  @Test func `each alteration is named once, and not everything that follows it`() throws {
    let made = try TemporaryStore.ofTheSamples()
    for number in 1...6 { try made.run("INSERT INTO provider (name) VALUES ('Home \(number)')") }
    try made.tamper("DELETE FROM auditEntry WHERE number = 2")
    try made.tamper("UPDATE auditEntry SET command = 'other' WHERE number = 5")
    let places = try made.verification(noting: nil).broken.map(\.place.description)
    #expect(places == ["audit entry 3", "audit entry 5"])
  }
}

extension TemporaryStore {
  fileprivate func run(_ sql: String) throws {
    try store.change(TemporaryStore.change("test")) { db in try db.execute(sql: sql) }
  }

  /// The lines of the newest entries.
  fileprivate func log(_ latest: Int = 1, about words: String...) throws -> [String] {
    try store.read { db in
      let wording = try AuditWording(references: ["provider": { "P\($0)" }], db)
      return try AuditTrail.log(latest: latest, about: words, in: wording, db).map(\.change)
    }
  }

  fileprivate func verification(noting seal: Seal?) throws -> AuditVerification {
    try store.read { try AuditTrail.verify($0, noted: seal) }
  }

  /// Does what only someone can do who opens the file by other means.
  fileprivate func tamper(_ sql: String) throws {
    try store.queue.write { db in
      try db.execute(sql: "DROP TRIGGER IF EXISTS auditEntryIsNeverChanged")
      try db.execute(sql: "DROP TRIGGER IF EXISTS auditEntryIsNeverRemoved")
      try db.execute(sql: sql)
    }
  }

  /// Forges the whole chain: other words in the first entry, and every seal made to fit.
  fileprivate func rewriteTrail() throws {
    try tamper("UPDATE auditEntry SET recordedBy = 'Nobody' WHERE number = 1")
    try store.queue.write { db in
      var seal = AuditTrail.beginning
      for entry in try AuditEntry.fetchAll(db, sql: "SELECT * FROM auditEntry ORDER BY number") {
        try db.execute(
          sql: "UPDATE auditEntry SET previousSeal = ? WHERE number = ?",
          arguments: [seal, entry.number])
        let forged = try AuditEntry.fetchOne(
          db, sql: "SELECT * FROM auditEntry WHERE number = ?", arguments: [entry.number])
        seal = forged?.expectedSeal ?? ""
        try db.execute(
          sql: "UPDATE auditEntry SET seal = ? WHERE number = ?", arguments: [seal, entry.number])
      }
    }
  }
}
