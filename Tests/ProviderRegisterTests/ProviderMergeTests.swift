import GRDB
import ImportRuns
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// Providers that were found to be one.
@Suite struct ProviderMergeTests {
  @Test func `a chain of merges leads to the last, whichever way it was made`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.merge("P1", into: "P2")
    try register.merge("P2", into: "P4")
    try register.merge("P5", into: "P2")
    for name in ["P1", "Larkenby Care", "P2", "P5"] {
      #expect(try register.provider(name).number == 4)
    }
    let owned = try register.services(ofProvider: 4)
    #expect(owned.contains("9000101") && owned.contains("9000125") && owned.contains("SC900045"))
  }

  @Test func `two providers are not merged in a circle`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.merge("P1", into: "P2")
    #expect(throws: MergeProblem.self) { try register.merge("P2", into: "P1") }
    #expect(throws: MergeProblem.self) { try register.merge("P1", into: "P3") }
    #expect(throws: MergeProblem.self) { try register.merge("P3", into: "Westmarch Council") }
  }

  @Test func `what was recorded before a merge stays as it was written`() throws {
    let register = try TemporaryStore.withOfstedSample()
    let before = try register.contents()
    try register.merge("P1", into: "P2")
    let after = try register.contents()
    let changed = after.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(changed == ["provider", "providerMerge"])
  }

  @Test func `the next file with the old owner's name is no change of owner`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.merge("P1", into: "P2")
    let report = try register.take(
      OfstedProviderImport.self, text: ofstedFile(of: "31 March 2027"))
    guard case .stored(_, let summary, _) = report.result else {
      Issue.record("The day of the file was to be stored.")
      return
    }
    #expect(summary == "As at 31 March 2027: nothing new.")
  }

  @Test func `a name of the merged provider cannot be given to a third`() throws {
    let register = try TemporaryStore.withOfstedSample()
    try register.merge("P1", into: "P2")
    #expect(throws: ProviderNameTaken.self) {
      try register.store.change(TemporaryStore.change("provider add")) { db in
        _ = try Provider.add(named: "LARKENBY CARE LIMITED", ProviderDetails(), db)
      }
    }
  }
}

extension TemporaryStore {
  func provider(_ written: String) throws -> Provider {
    try store.read { db in try ProviderQueries.provider(written, db) }
  }

  func services(ofProvider number: Int) throws -> [String] {
    var filter = ServiceFilter()
    filter.provider = number
    return try store.read { db in
      try ServiceQueries.services(on: TemporaryStore.today, filter, db).map(\.urn)
    }
  }
}
