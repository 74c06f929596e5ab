import Definitions
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// Services that are added, changed and ended by hand.
@Suite struct ServiceKeepingTests {
  @Test
  func `places that the council knows hold from their day, and Ofsted's until the day before`()
    throws
  {
    let register = try TemporaryStore.withOfstedSample()
    try register.set("9000101", ServiceDetail.Facts(places: 5), from: "2026-06-01")
    #expect(try register.service("9000101", on: "2026-05-31")?.places == 4)
    #expect(try register.service("9000101", on: "2026-06-01")?.places == 5)
  }

  @Test func `a later change keeps what was recorded of the rest`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.set("9000101", ServiceDetail.Facts(name: "Sallow End"), from: "2026-06-01")
    try register.set("9000101", ServiceDetail.Facts(places: 5), from: "2026-07-01")
    #expect(try register.service("9000101", on: "2026-07-01")?.name == "Sallow End")
  }

  @Test func `a home that was added by hand is told by Ofsted's next file from its day on`() throws
  {
    let register = try TemporaryStore.withOfstedSample()
    try register.add("9000999", from: "2026-10-01")
    let next = try ofstedFile(of: "31 March 2027").replacing("9000101,,", with: "9000999,,")
    try register.take(OfstedProviderImport.self, text: next)
    #expect(try register.service("9000999", on: "2027-03-30")?.places == nil)
    #expect(try register.service("9000999", on: "2027-03-31")?.places == 4)
  }

  @Test func `a file of an earlier day does not undo what was added by hand since`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.add("9000999", from: "2027-05-01")
    try register.take(OfstedProviderImport.self, text: ofstedFile(of: "31 March 2027"))
    #expect(try register.service("9000999", on: "2027-05-01") != nil)
    #expect(try register.service("9000999", on: "2027-04-30") == nil)
  }

  @Test func `the council's own service can be ended and put back, without a day of both`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.add("WM-009", from: "2026-06-01")
    try register.end("WM-009", on: "2026-09-01")
    #expect(try register.service("WM-009", on: "2026-08-31") != nil)
    #expect(try register.service("WM-009", on: "2026-09-01") == nil)
    #expect(throws: HistoryConflict.self) { try register.add("WM-009", from: "2026-08-31") }
    try register.add("WM-009", from: "2026-09-01")
    #expect(try register.service("WM-009", on: "2026-09-01") != nil)
  }

  @Test func `the history of one service tells nothing of another`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.set("9000101", ServiceDetail.Facts(places: 5), from: "2026-06-01")
    var filter = ServiceFilter()
    filter.urn = "9000118"
    #expect(try register.changes(since: "2026-01-01", through: "2027-01-01", filter).isEmpty)
  }

  @Test(arguments: [
    ("sc123456", "SC123456"), ("1234567", "1234567"), ("wm-001", "WM-001"), ("A-B-1", "A-B-1"),
  ])
  func `a service is named by a URN or a reference of the council's own`(
    _ written: String, _ text: String
  ) {
    #expect(ServiceReference(written)?.text == text)
  }

  @Test(arguments: ["SC12345", "123456", "12345678", "WM001", "WM-", "-001", "WM 001", "", "SC-"])
  func `what is neither is refused`(_ written: String) {
    #expect(ServiceReference(written) == nil)
  }
}

extension TemporaryStore {
  func set(_ urn: String, _ facts: ServiceDetail.Facts, from day: String) throws {
    let day = try #require(Day(day))
    let change = TemporaryStore.change("service set")
    try store.change(change) { db in
      try ServiceKeeping.change(
        ServiceQueries.known(urn, on: day, db), to: facts, from: day, Recording(change), db)
    }
  }

  func add(_ urn: String, from day: String) throws {
    let (day, reference) = (try #require(Day(day)), try #require(ServiceReference(urn)))
    try store.change(TemporaryStore.change("service add")) { db in
      try ServiceKeeping.add(
        reference, ServiceRecord.Facts(ofType: "Children's home"), registered: nil, from: day, db)
    }
  }

  func end(_ urn: String, on day: String) throws {
    let day = try #require(Day(day))
    try store.change(TemporaryStore.change("service set")) { db in
      try ServiceKeeping.end(ServiceQueries.known(urn, on: day, db), on: day, db)
    }
  }
}
