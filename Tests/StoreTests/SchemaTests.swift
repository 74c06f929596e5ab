import GRDB
import TestSupport
import Testing

@testable import Store

/// The rules that the schema itself keeps, whichever code writes.
@Suite struct SchemaTests {
  @Test(arguments: ["2026-02-30", "01/04/2026", "2026-4-1", "tomorrow", ""])
  func `a day that does not exist cannot be stored`(_ day: String) throws {
    let made = try TemporaryStore.ofTheSamples()
    #expect(throws: StoreError.self) {
      try made.store.change(TemporaryStore.change("test")) { db in
        try db.execute(
          sql: "INSERT INTO service (urn, registrationDay) VALUES ('SC000001', ?)",
          arguments: [day])
      }
    }
  }

  @Test func `two records of a service may follow one another but not overlap`() throws {
    let made = try TemporaryStore.ofTheSamples()
    try made.addRecord(from: "2025-04-01", until: "2026-04-01")
    try made.addRecord(from: "2026-04-01", until: nil)
    #expect(throws: StoreError.self) { try made.addRecord(from: "2026-03-31", until: "2026-04-01") }
    #expect(throws: StoreError.self) { try made.addRecord(from: "2030-01-01", until: nil) }
  }

  @Test func `a suspension needs a review day, and two different people`() throws {
    let made = try TemporaryStore.ofTheSamples()
    #expect(throws: StoreError.self) { try made.suspend(approvedBy: "B", reviewDay: nil) }
    #expect(throws: StoreError.self) { try made.suspend(approvedBy: "a", reviewDay: "2026-09-01") }
    try made.suspend(approvedBy: "B", reviewDay: "2026-09-01")
  }

  @Test func `a service has a judgement or an outcome, never both`() throws {
    let made = try TemporaryStore.ofTheSamples()
    #expect(throws: StoreError.self) {
      try made.store.change(TemporaryStore.change("test")) { db in
        try db.execute(sql: "INSERT INTO service (urn) VALUES ('SC000001')")
        try db.execute(
          sql: """
            INSERT INTO serviceJudgement (urn, fromDay, judgement, supportedAccommodationOutcome)
            VALUES ('SC000001', '2026-01-01', 'good', 'consistentlyStrong')
            """)
      }
    }
  }
}

extension TemporaryStore {
  fileprivate func addRecord(from: String, until: String?) throws {
    try store.change(TemporaryStore.change("test")) { db in
      try db.execute(sql: "INSERT OR IGNORE INTO service (urn) VALUES ('SC000001')")
      try db.execute(
        sql: """
          INSERT INTO serviceRecord
            (urn, fromDay, untilDay, provisionType, shortBreakOnly, multiBuilding)
          VALUES ('SC000001', ?, ?, 'Children''s home', 0, 0)
          """,
        arguments: [from, until])
    }
  }

  fileprivate func suspend(approvedBy: String, reviewDay: String?) throws {
    try store.change(TemporaryStore.change("test")) { db in
      try db.execute(sql: "INSERT OR IGNORE INTO service (urn) VALUES ('SC000001')")
      try db.execute(
        sql: """
          INSERT INTO standing (urn, status, reason, decisionReference, decidedBy, approvedBy,
            fromDay, reviewDay, recordedAt)
          VALUES ('SC000001', 'suspended', 'quality', 'D1', 'A', ?, '2026-06-01', ?, 'now')
          """,
        arguments: [approvedBy, reviewDay])
    }
  }
}
