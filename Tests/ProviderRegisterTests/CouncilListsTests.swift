import Foundation
import GRDB
import ImportRuns
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// The council's own lists, taken in beside Ofsted's files.
@Suite struct CouncilListsTests {
  @Test func `a name that the council fills in stays when Ofsted keeps it back again`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    try register.take(OfstedProviderImport.self, text: ofstedFile(of: "31 March 2027"))

    let home = try #require(try register.service("9000101", on: "2027-04-01"))
    #expect(home.name == "Hollowin Bank")
    #expect(home.postcode == "WX13DF")
    #expect(home.places == 4)
  }

  @Test func `a service of the council's own stays when Ofsted does not list it`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    try register.take(OfstedProviderImport.self, text: ofstedFile(of: "31 March 2027"))
    #expect(try register.service("WM-001", on: "2027-04-01")?.isInHouse == true)
  }

  @Test func `what a list says for the first time holds since the register began`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()

    let home = try #require(try register.service("9000101", on: "2026-03-31"))
    #expect(home.groupName == "Larkenby Group")
    #expect(home.name == "Hollowin Bank")
    #expect(try register.service("WM-001", on: "2026-03-31") != nil)
    #expect(try register.service("WM-001", on: "2026-03-30") == nil)
  }

  @Test func `a new group holds from the day of the list, and the old one until the day before`()
    throws
  {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let list = "Provider,Group,Single point of contact\nLarkenby Care Ltd,Pellerin Group,"
    try register.take(ProviderImport.self, text: list, asAt: Day("2026-09-01"))

    #expect(try register.service("9000101", on: "2026-08-31")?.groupName == "Larkenby Group")
    #expect(try register.service("9000101", on: "2026-09-01")?.groupName == "Pellerin Group")
    let contacts = try register.store.read { db in
      try SinglePointOfContact.history(of: 1, db).map(\.commissioner)
    }
    #expect(contacts == ["Ines Thistleward"])
  }

  @Test func `the same group in other letters is no change`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let report = try register.take(
      ProviderImport.self, text: "Provider,Group\nLARKENBY CARE LIMITED,larkenby  group",
      asAt: Day("2026-09-01"))
    let memberships = try register.store.read { db in try GroupQueries.memberships(of: 1, db) }
    #expect(memberships.count == 1)
    // The list writes the provider's name in its own way, and that is all that changes.
    guard case .stored(_, _, let counts) = report.result else {
      Issue.record("The name was to be stored.")
      return
    }
    #expect(counts.map(\.table) == ["provider"])
  }

  @Test func `an owner that Ofsted leaves out is filled in, and counts as the owner`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let list = """
      URN,Provision type,Provider
      SC900021,Children's home,Tannick Learning Trust
      """
    try register.take(ServiceImport.self, text: list)
    #expect(
      try register.service("SC900021", on: "2026-04-01")?.providerName == "Tannick Learning Trust")
  }

  @Test func `a policy that is renewed under its old number is another document`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let list = """
      Provider,Document,Reference,Valid from,Expires,Seen by,Seen on
      Larkenby Care Ltd,Public liability insurance,PL-7001-26,01/04/2027,31/03/2028,A Person,02/04/2027
      """
    try register.take(DocumentImport.self, text: list)
    let expiries = try register.store.read { db in
      try DocumentQueries.documents(of: 1, services: [], db)
        .filter { $0.reference == "PL-7001-26" }.map { $0.expires?.description }
    }
    #expect(expiries == ["2027-03-31", "2028-03-31"])
  }

  @Test func `someone whose telephone number changes is ended and added anew`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    let list = """
      Provider,Name,Role,Email,Telephone,From
      Larkenby Care Ltd,Tilda Sallowmere,Referrals and placements,,01632 960199,03/06/2024
      """
    try register.take(ContactImport.self, text: list, asAt: Day("2026-09-01"))
    #expect(try register.telephones(on: "2026-08-31").contains("01632 960112"))
    #expect(try register.telephones(on: "2026-09-01").contains("01632 960199"))
    #expect(try !register.telephones(on: "2026-09-01").contains("01632 960112"))
  }

  @Test func `taking the lists back gives the state before, row for row`() throws {
    let register = try TemporaryStore.withOfstedSample()
    let before = try register.contents()
    try register.takeCouncilLists()
    #expect(try register.contents() != before)
    for _ in 1...4 {
      let batch = try register.lastStandingBatch()
      _ = try register.store.undo(batch: batch, TemporaryStore.change("import undo"))
    }
    #expect(try register.contents() == before)
  }
}

/// The sample of Ofsted's file, of another day.
func ofstedFile(of day: String) throws -> String {
  try String(contentsOfFile: ProjectFolder.sample("ofsted-providers.csv"), encoding: .utf8)
    .replacingOccurrences(of: "31 March 2026", with: day)
}

extension TemporaryStore {
  static func withOfstedSample() throws -> TemporaryStore {
    let register = try ofTheSamples()
    try register.take(OfstedProviderImport.self, [ProjectFolder.sample("ofsted-providers.csv")])
    return register
  }

  func takeCouncilLists() throws {
    let lists: [any FileImport.Type] = [
      ProviderImport.self, ServiceImport.self, ContactImport.self, DocumentImport.self,
    ]
    for list in lists { try take(list, [ProjectFolder.sample("\(list.kind).csv")]) }
  }

  func service(_ urn: String, on day: String) throws -> Service? {
    let day = try #require(Day(day))
    return try store.read { db in try ServiceQueries.service(urn, on: day, db) }
  }

  func telephones(on day: String) throws -> [String] {
    let day = try #require(Day(day))
    return try store.read { db in
      try ContactQueries.contacts(on: day, of: 1, db).compactMap(\.telephone)
    }
  }

  func lastStandingBatch() throws -> Int {
    try store.read { db in
      try ImportBatches.all(db).first { $0.undoneAt == nil }?.number ?? 0
    }
  }
}
