import GRDB
import Store
import TestSupport
import Testing

@testable import PlacementAgreements

/// What the database itself refuses, whichever command asks for it.
@Suite struct AgreementSchemaTests {
  private let samples: TemporaryStore

  init() throws {
    samples = try .ofTheSamples()
    try run("INSERT INTO provider (number, name) VALUES (1, 'Larkenby Care Ltd')")
    try run("INSERT INTO child VALUES (1, 'C-1001', '2012-05', 'female', 0)")
    try run(
      """
      INSERT INTO agreement (reference, kind, child, provider, serviceType, isSolo, route, fromDay,
        recordedBy, recordedAt)
      VALUES ('WM-1', 'placement', 1, 1, 'Children''s home', 0, 'spot', '2026-04-01', 'an.officer',
        '2026-04-01T09:00:00Z')
      """)
  }

  @Test func `two care lines of one agreement on one day are refused`() throws {
    try addLine(from: "2026-04-01", until: "2026-06-01")
    #expect(throws: StoreError.self) { try addLine(from: "2026-05-31", until: nil) }
    try addLine(from: "2026-06-01", until: nil)
  }

  @Test func `a fee line is superseded, never changed`() throws {
    try addLine(from: "2026-04-01", until: nil)
    #expect(throws: StoreError.self) { try run("UPDATE feeLine SET pence = 1") }
    try run("UPDATE feeLine SET supersededAt = '2026-05-01T00:00:00Z'")
    try addLine(from: "2026-04-01", until: nil)
  }

  @Test func `a step of an agreement stays as it was recorded`() throws {
    try run(
      """
      INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
      VALUES (1, 'issued', '2026-04-01', 'A. Officer', 'an.officer', '2026-04-01T09:00:00Z')
      """)
    #expect(throws: StoreError.self) { try run("UPDATE agreementStep SET day = '2026-04-02'") }
  }

  private func addLine(from: String, until: String?) throws {
    try run(
      """
      INSERT INTO feeLine (agreement, kind, fromDay, untilDay, per, pence, cause, recordedBy,
        recordedAt)
      VALUES (1, 'care', '\(from)', \(until.map { "'\($0)'" } ?? "NULL"), 'week', 480000, 'agreed',
        'an.officer', '2026-04-01T09:00:00Z')
      """)
  }

  private func run(_ sql: String) throws {
    try samples.store.change(TemporaryStore.change("agreement draft")) { db in
      try db.execute(sql: sql)
    }
  }
}
