import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// Suspensions and bars: from when to when they hold, for whom, and who may decide them.
@Suite struct StandingTests {
  private func decision(from day: String) throws -> StandingDecision {
    StandingDecision(
      reason: "quality-concern", reference: "PB 1/2026",
      people: try TwoPeople(decidedBy: "Ines Thistleward", approvedBy: "Dario Ormsgate"),
      from: try #require(Day(day)))
  }

  private func suspend(
    _ register: TemporaryStore, _ subject: (Database) throws -> StandingSubject, from day: String
  ) throws {
    let change = TemporaryStore.change("provider suspend")
    try register.store.change(change) { db in
      try Standing.record(
        .suspended, of: subject(db), decision(from: day),
        reviewDay: Day(day)?.adding(days: 30), Recording(change), db)
    }
  }

  private func lift(
    _ register: TemporaryStore, _ subject: (Database) throws -> StandingSubject, from day: String
  ) throws {
    try register.store.change(TemporaryStore.change("provider lift")) { db in
      _ = try Standing.lift(subject(db), decision(from: day), db)
    }
  }

  private func provider(_ name: String) -> (Database) throws -> StandingSubject {
    { db in .provider(try ProviderQueries.provider(name, db)) }
  }

  @Test func `a suspension holds from its day until the day before it is lifted`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try suspend(register, provider("P1"), from: "2026-05-01")
    try lift(register, provider("P1"), from: "2026-06-01")

    #expect(try register.status("9000101", on: "2026-04-30") == .active)
    #expect(try register.status("9000101", on: "2026-05-01") == .suspended)
    #expect(try register.status("9000101", on: "2026-05-31") == .suspended)
    #expect(try register.status("9000101", on: "2026-06-01") == .active)
  }

  @Test func `what was lifted may be suspended again from that day, but not from before`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try suspend(register, provider("P1"), from: "2026-05-01")
    try lift(register, provider("P1"), from: "2026-06-01")
    #expect(throws: HistoryConflict.self) {
      try suspend(register, provider("P1"), from: "2026-05-31")
    }
    try suspend(register, provider("P1"), from: "2026-06-01")
    #expect(try register.status("9000101", on: "2026-06-01") == .suspended)
  }

  @Test func `a suspended group stops its providers only while they belong to it`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    try suspend(
      register, { db in .group(try GroupQueries.group("Larkenby Group", db)) }, from: "2026-05-01")
    let change = TemporaryStore.change("group set")
    try register.store.change(change) { db in
      try GroupMembership.set(
        ProviderQueries.provider("P1", db), group: nil, from: #require(Day("2026-07-01")),
        reason: "Sold", Recording(change), db)
    }
    #expect(try register.status("9000101", on: "2026-06-30") == .suspended)
    #expect(try register.status("9000101", on: "2026-07-01") == .active)
    #expect(try register.status("9000125", on: "2026-07-01") == .suspended)
  }

  @Test func `a suspension of one service leaves the provider's others open`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try suspend(
      register,
      { db in .service(try ServiceQueries.known("9000101", on: TemporaryStore.today, db)) },
      from: "2026-05-01")
    #expect(try register.status("9000101", on: "2026-05-01") == .suspended)
    #expect(try register.status("9000118", on: "2026-05-01") == .active)
  }

  @Test func `a suspension is not lost when its provider is merged into another`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try suspend(register, provider("P1"), from: "2026-05-01")
    try register.merge("P1", into: "P2")
    #expect(try register.status("9000101", on: "2026-05-01") == .suspended)
    #expect(try register.status("9000125", on: "2026-05-01") == .suspended)
    try lift(register, provider("P2"), from: "2026-06-01")
    #expect(try register.status("9000125", on: "2026-06-01") == .active)
  }

  @Test(arguments: [
    ("Ines Thistleward", "ines thistleward"), ("Ines Thistleward", " Ines  Thistleward "),
    ("I. Thistleward", "i thistleward"), ("", "Dario Ormsgate"), ("Dario Ormsgate", " "),
  ])
  func `one person in two spellings is not two people`(_ decided: String, _ approved: String) {
    #expect(throws: SamePerson.self) {
      try TwoPeople(decidedBy: decided, approvedBy: approved)
    }
  }

  @Test func `a review must come after the beginning`() throws {
    let register = try TemporaryStore.withOfstedSample()
    let change = TemporaryStore.change("provider suspend")
    #expect(throws: StandingProblem.self) {
      try register.store.change(change) { db in
        try Standing.record(
          .suspended, of: provider("P1")(db), decision(from: "2026-05-01"),
          reviewDay: Day("2026-05-01"), Recording(change), db)
      }
    }
  }
}

extension TemporaryStore {
  func status(_ urn: String, on day: String) throws -> StandingsInForce.Status? {
    let day = try #require(Day(day))
    return try store.read { db in
      try ServiceQueries.service(urn, on: day, db).map {
        try StandingsInForce(on: day, db).status(of: $0)
      }
    }
  }

  func merge(_ provider: String, into other: String) throws {
    let change = TemporaryStore.change("provider merge")
    try store.change(change) { db in
      _ = try ProviderMerge.record(
        provider, into: other, on: TemporaryStore.today, reason: "One and the same",
        Recording(change), db)
    }
  }
}
