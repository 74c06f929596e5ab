import Definitions
import GRDB
import Geography
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// What the checks look at is what the database says of the day.
@Suite struct AgreementFactsTests {
  private let samples: TemporaryStore

  init() throws {
    samples = try .ofTheSamples()
    try change { db in
      try Council.set(
        "X06000001", centre: GridPoint(easting: 0, northing: 0), postcode: nil, db)
      try db.execute(sql: AgreementFactsTests.register)
      try db.execute(sql: AgreementFactsTests.agreements)
    }
  }

  @Test func `an agreement is in force from its first day until its end`() throws {
    #expect(try begun(on: "2025-05-31") == [])
    #expect(try begun(on: "2025-06-01") == ["WM-1", "WM-2"])
    #expect(try begun(on: "2026-03-19") == ["WM-1", "WM-2"])
    #expect(try begun(on: "2026-03-20") == ["WM-1"])
  }

  @Test func `what holds on the day is read with its agreement`() throws {
    let first = try #require(try facts(on: "2026-04-01").begun.first)
    #expect(first.weeklyFee == Money("4950.00"))
    #expect(first.lastUplift == Day("2026-04-01"))
    #expect(first.lastReview == Day("2026-02-10"))
    #expect(first.split == nil && first.hadSplit)
    #expect(first.state.signedByProvider == Day("2025-06-05"))
    #expect(first.state.signedByAuthority == nil)
    let before = try #require(try facts(on: "2026-03-31").begun.first)
    #expect(before.weeklyFee == Money("4800.00"))
    #expect(before.lastUplift == nil)
    #expect(before.split?.health == 4_000)
  }

  @Test func `a row that was superseded does not count`() throws {
    try change { db in
      try db.execute(sql: "UPDATE feeLine SET supersededAt = 'now' WHERE fromDay = '2026-04-01'")
    }
    #expect(try facts(on: "2026-04-01").begun.first?.weeklyLines == [])
  }

  @Test func `charges for days after an end are kept until a credit makes them good`() throws {
    #expect(try facts(on: "2026-03-19").chargesAfterEnd == [])
    let charges = try facts(on: "2026-04-01").chargesAfterEnd
    #expect(charges.map(\.invoice) == ["I-2"])
    try change { db in try db.execute(sql: AgreementFactsTests.credit) }
    #expect(try facts(on: "2026-04-01").chargesAfterEnd == [])
  }

  @Test func `placements are counted by provider and service`() throws {
    let day = try #require(Day("2026-03-01"))
    let counts = try samples.store.read { try AgreementQueries.placements(on: day, $0) }
    #expect(counts.byProvider == [1: 2])
    #expect(counts.byService == ["9000001": 2])
  }
}

extension AgreementFactsTests {
  private func facts(on day: String) throws -> AgreementFacts {
    let day = try #require(Day(day))
    let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    return try samples.store.read { db in
      try AgreementFacts(on: day, contracts, openEpisodes: nil, db)
    }
  }

  private func begun(on day: String) throws -> [String] {
    try facts(on: day).begun.map(\.reference)
  }

  private func change(_ body: (Database) throws -> Void) throws {
    try samples.store.change(TemporaryStore.change("test"), body)
  }

  private static let register = """
    INSERT INTO provider (number, name) VALUES (1, 'Larkenby Care Ltd');
    INSERT INTO service (urn) VALUES ('9000001');
    INSERT INTO serviceRecord (urn, fromDay, provisionType, provider, places, shortBreakOnly,
      multiBuilding) VALUES ('9000001', '2025-03-31', 'Children''s home', 1, 4, 0, 0);
    """

  private static let agreements = """
    INSERT INTO child VALUES (1, 'C-1', '2012-05', 'female', 0), (2, 'C-2', '2013-05', 'male', 0);
    INSERT INTO agreement (number, reference, kind, child, provider, urn, serviceType, isSolo, route,
      fromDay, recordedBy, recordedAt)
    VALUES
      (1, 'WM-1', 'placement', 1, 1, '9000001', 'Children''s home', 0, 'spot', '2025-06-01', 'x', ''),
      (2, 'WM-2', 'placement', 2, 1, '9000001', 'Children''s home', 0, 'spot', '2025-06-01', 'x', '');
    INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt) VALUES
      (1, 'issued', '2025-06-01', 'x', 'x', ''), (1, 'signedByProvider', '2025-06-05', 'x', 'x', ''),
      (2, 'active', '2025-06-01', 'x', 'x', ''), (2, 'ended', '2026-03-25', 'x', 'x', ''),
      (2, 'ended', '2026-03-20', 'x', 'x', '');
    INSERT INTO feeLine (agreement, kind, fromDay, untilDay, per, pence, cause, recordedBy, recordedAt)
    VALUES
      (1, 'care', '2025-06-01', '2026-04-01', 'week', 480000, 'agreed', 'x', ''),
      (1, 'care', '2026-04-01', NULL, 'week', 495000, 'uplift', 'x', ''),
      (1, 'oneOff', '2025-06-01', NULL, 'once', 10000, 'agreed', 'x', '');
    INSERT INTO agreementReview VALUES (1, '2026-02-10', 'continue', 'x', ''),
      (1, '2025-09-10', 'continue', 'x', ''), (1, '2026-05-10', 'continue', 'x', '');
    INSERT INTO fundingSplit (agreement, fromDay, untilDay, basis, socialCare, health, education,
      recordedBy, recordedAt)
    VALUES (1, '2025-06-01', '2026-04-01', 'percentage', 6000, 4000, 0, 'x', '');
    INSERT INTO importBatch (number, kind, files, seal, summary, recordedBy, recordedAt)
    VALUES (9000, 'invoices', 'march.csv', '', '', 'x', '');
    INSERT INTO invoiceLine (batch, provider, invoice, line, reference, agreement, fromDay, untilDay,
      pence)
    VALUES (9000, 1, 'I-1', 1, 'WM-2', 2, '2026-03-01', '2026-03-20', 100),
      (9000, 1, 'I-2', 1, 'WM-2', 2, '2026-03-01', '2026-03-21', 700);
    """

  private static let credit = """
    INSERT INTO invoiceLine (batch, provider, invoice, line, reference, agreement, fromDay, untilDay,
      pence)
    VALUES (9000, 1, 'I-3', 1, 'WM-2', 2, '2026-03-20', '2026-03-21', -700)
    """
}
