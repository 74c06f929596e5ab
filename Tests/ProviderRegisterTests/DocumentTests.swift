import Definitions
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// When documents end, what takes their place, and which are missing.
@Suite struct DocumentTests {
  private let rules = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  @Test(arguments: [
    ("2026-11-30", "expires today"),
    ("2026-11-29", "expires in 1 day, on 30 November 2026"),
    ("2026-12-01", "expired 1 day ago, on 30 November 2026"),
    ("2027-12-01", "expired 366 days ago, on 30 November 2026"),
  ])
  func `a document says in words how it stands`(_ day: String, _ words: String) throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let insurance = try #require(
      try register.documents().first { $0.document.reference == "PL-7002-25" })
    #expect(insurance.document.standing(on: try #require(Day(day))) == words)
  }

  @Test func `a document ends within the days up to and with its last`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let insurance = try #require(
      try register.documents().first { $0.document.reference == "PL-7002-25" })
    let day = try #require(Day("2026-11-21"))
    #expect(insurance.expires(within: 9, of: day))
    #expect(!insurance.expires(within: 8, of: day))
    #expect(!insurance.hasExpired(by: try #require(Day("2026-11-30"))))
    #expect(insurance.hasExpired(by: try #require(Day("2026-12-01"))))
  }

  @Test func `a renewed document takes the place of the one before`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    try register.record("PL-7002-26", from: "2026-12-01", through: "2027-11-30", of: 2)
    let references = try register.documents().filter { $0.provider?.number == 2 }
      .map(\.document.reference)
    #expect(references == ["PL-7002-26"])
  }

  @Test func `a document that begins after a gap does not hide that the one before ends`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    try register.record("PL-7002-26", from: "2026-12-02", through: "2027-11-30", of: 2)
    let held = try register.documents().first { $0.provider?.number == 2 }
    #expect(held?.document.reference == "PL-7002-25")
  }

  @Test func `what was seen and has ended is not missing`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let day = try #require(Day("2030-01-01"))
    let missing = try register.missing(rules.dueDiligence(), provider: 1, on: day)
    #expect(!missing.contains("Public liability insurance"))
    #expect(missing.contains("Safeguarding policy"))
    #expect(missing.contains("Ofsted registration certificate 9000118"))
    #expect(!missing.contains("Ofsted registration certificate 9000101"))
  }

  @Test func `the council's own provider needs no insurance, but a safeguarding policy`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let missing = try register.missing(
      rules.dueDiligence(), provider: 3, on: TemporaryStore.today)
    #expect(missing.contains("Safeguarding policy"))
    #expect(!missing.contains("Public liability insurance"))
  }

  @Test func `nothing is asked of providers that the council does not deal with`() throws {
    let register = try TemporaryStore.withOfstedSample()
    let rules = try rules.dueDiligence()
    let missing = try register.store.read { db in
      try MissingDocument.list(on: TemporaryStore.today, rules: rules, provider: nil, db)
    }
    #expect(missing.isEmpty)
  }
}

extension TemporaryStore {
  func documents() throws -> [HeldDocument] {
    try store.read { db in
      try HeldDocument.list(on: TemporaryStore.today, DocumentFilter(), db)
    }
  }

  func record(_ reference: String, from: String, through: String, of provider: Int) throws {
    try store.change(TemporaryStore.change("document add")) { db in
      try ProviderDocument.record(
        DocumentDraft(
          holder: .provider(provider), kind: "Public liability insurance", reference: reference,
          validFrom: Day(from), expires: Day(through), seenBy: "A Person",
          seenOn: TemporaryStore.today), db)
    }
  }

  func missing(_ rules: DueDiligence, provider: Int, on day: Day) throws -> [String] {
    try store.read { db in
      try MissingDocument.list(on: day, rules: rules, provider: provider, db).map { missing in
        [missing.kind, missing.service?.urn].compactMap(\.self).joined(separator: " ")
      }
    }
  }
}
