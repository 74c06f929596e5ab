import Definitions
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// A new manager or owner makes a visit more pressing where the register knows of one.
@Suite struct SuccessionTests {
  private let made: TemporaryStore
  private let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  private let today = TemporaryStore.today

  init() throws {
    made = try TemporaryStore.ofTheSamples()
    try made.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
  }

  /// The service's signals after some SQL, in which `:provider` is its provider.
  private func signals(_ statements: [String]) throws -> [String] {
    try made.store.change(TemporaryStore.change("test")) { db in
      try db.execute(sql: "INSERT INTO council (authority) VALUES ('X06000001')")
      let service = try ServiceQueries.known("9000101", on: today, db)
      for statement in statements {
        try db.execute(sql: statement, arguments: ["provider": service.provider])
      }
      try db.execute(
        sql: "INSERT INTO visit (urn, format, formatFrom) VALUES ('9000101', 'x', '2015-04-01')")
      let step = StepDraft(kind: .log, status: .draft, day: today)
      try step.add(to: 1, Recording(TemporaryStore.change("test")), db)
      let facts = VisitFacts(
        day: today, type: .announced, jointWith: nil, officers: ["Ines"], childrenSpokenTo: nil,
        findings: [], figures: [:], notes: [])
      try facts.store(step: 1, db)
    }
    let ranked = try made.store.read { db in
      try Priorities(on: today, visibleTo: "A Commissioner", folder, db).ranked
    }
    return ranked.filter { $0.service.urn == "9000101" }.flatMap(\.reasons).map(\.because)
  }

  private func contact(_ name: String, _ role: String, _ from: String, _ until: String) -> String {
    """
    INSERT INTO contact (provider, name, role, fromDay, untilDay)
    VALUES (:provider, '\(name)', '\(role)', '\(from)', \(until))
    """
  }

  @Test func `a manager who followed another is new`() throws {
    let found = try signals([
      contact("Anna", "Registered Manager", "2024-01-01", "'2026-02-01'"),
      contact("Bela", "registered manager", "2026-02-01", "NULL"),
    ])
    #expect(found.contains("Its provider has another manager from 1 February 2026"))
  }

  @Test func `the first manager who is known is not new, nor is another person`() throws {
    let found = try signals([
      contact("Anna", "Registered manager", "2026-02-01", "NULL"),
      contact("Bela", "Finance", "2024-01-01", "'2026-02-01'"),
      contact("Cato", "Finance", "2026-02-01", "NULL"),
    ])
    #expect(!found.contains { $0.contains("manager") })
  }

  @Test func `a provider that came to another group has a new owner`() throws {
    let membership = """
      INSERT INTO groupMembership
        (provider, providerGroup, fromDay, untilDay, reason, decidedBy, recordedAt)
      VALUES (:provider, (SELECT max(number) FROM providerGroup) - %, 'A', 'B', 'x', 'y', 'z')
      """
    let found = try signals([
      "DELETE FROM groupMembership WHERE provider = :provider",
      "INSERT INTO providerGroup (name) SELECT 'One of them' WHERE :provider > 0",
      "INSERT INTO providerGroup (name) SELECT 'Another' WHERE :provider > 0",
      membership.replacing("%", with: "1").replacing("'A'", with: "'2024-01-01'")
        .replacing("'B'", with: "'2026-03-01'"),
      membership.replacing("%", with: "0").replacing("'A'", with: "'2026-03-01'")
        .replacing("'B'", with: "NULL"),
    ])
    #expect(found.contains("Its provider came to another group on 1 March 2026"))
  }
}
