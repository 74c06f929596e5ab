import Definitions
import Foundation
import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// What is told of the register's changes.
@Suite struct RegisterChangesTests {
  @Test func `what the register begins with is no change`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.takeCouncilLists()
    #expect(try register.changes(since: "2000-01-01", through: "2030-01-01").isEmpty)
  }

  @Test func `the next file's changes are told on the day they hold from, and not before`() throws {
    let register = try TemporaryStore.withOfstedSample()
    let next = try ofstedFile(of: "31 March 2027")
      .replacingOccurrences(of: "Private,4,,,,Larkenby", with: "Private,6,,,,Larkenby")
    try register.take(OfstedProviderImport.self, text: next)

    #expect(try register.changes(since: "2026-04-01", through: "2027-03-30").isEmpty)
    let told = try register.changes(since: "2027-03-31", through: "2027-03-31")
    #expect(told.map(\.kind) == [.places])
    #expect(told.first?.urn == "9000101")
    #expect(told.first?.before == "4")
    #expect(told.first?.after == "6")
  }

  @Test func `a service that comes back is listed again, not new`() throws {
    let register = try TemporaryStore.withOfstedSample()
    let without = try ofstedFile(of: "31 March 2027").split(whereSeparator: \.isNewline)
      .filter { !$0.contains("9000118") }.joined(separator: "\n")
    try register.take(OfstedProviderImport.self, text: without)
    try register.take(OfstedProviderImport.self, text: ofstedFile(of: "31 March 2028"))

    let told = try register.changes(since: "2026-04-01", through: "2028-03-31")
    #expect(told.map(\.kind) == [.closed, .listedAgain])
    #expect(told.allSatisfy { $0.urn == "9000118" })
  }

  @Test func `owners that were merged are no change of owner`() throws {
    let register = try TemporaryStore.withOfstedSample()
    let next = try ofstedFile(of: "31 March 2027")
      .replacingOccurrences(of: "Private,4,,,,Larkenby Care Ltd", with: "Private,4,,,,Larken Ltd")
    try register.take(OfstedProviderImport.self, text: next)
    #expect(
      try register.changes(since: "2026-04-01", through: "2027-04-01").map(\.kind) == [.owner])

    try register.merge("Larken Ltd", into: "P1")
    #expect(
      try register.changes(since: "2026-04-02", through: "2027-04-01").map(\.kind) == [])
  }

  @Test func `what the council recorded of places is told, and Ofsted's later word is not`() throws
  {
    let register = try TemporaryStore.withOfstedSample()
    let change = TemporaryStore.change("service set")
    try register.store.change(change) { db in
      try ServiceDetail.set(
        ServiceDetail.Facts(places: 5), of: "9000101", from: #require(Day("2026-06-01")),
        Recording(change), db)
    }
    let next = try ofstedFile(of: "31 March 2027")
      .replacingOccurrences(of: "Private,4,,,,Larkenby", with: "Private,5,,,,Larkenby")
    try register.take(OfstedProviderImport.self, text: next)

    let told = try register.changes(since: "2026-04-01", through: "2027-04-01")
    #expect(told.map(\.day.description) == ["2026-06-01"])
    #expect(told.first?.before == "4")
    #expect(told.first?.after == "5")
  }

  @Test func `a filter keeps what happened elsewhere out`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.take(
      OfstedProviderImport.self,
      text: ofstedFile(of: "31 March 2027")
        .replacingOccurrences(of: ",Private,", with: ",Voluntary,"))
    var filter = ServiceFilter()
    filter.authority = "X06000002"
    let told = try register.changes(since: "2026-04-01", through: "2027-04-01", filter)
    #expect(Set(told.map(\.authority)) == ["Northfell"])
    #expect(!told.isEmpty)
  }
}

extension TemporaryStore {
  func changes(
    since first: String, through last: String, _ filter: ServiceFilter = .all
  ) throws -> [RegisterChange] {
    let (first, last) = (try #require(Day(first)), try #require(Day(last)))
    let reasons = try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").standingReasons()
    return try store.read { db in
      try RegisterChanges.changes(since: first, through: last, filter, reasons: reasons, db)
    }
  }
}
