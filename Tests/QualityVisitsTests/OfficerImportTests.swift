import Definitions
import GRDB
import Importing
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// What the council's list of officers becomes.
@Suite struct OfficerImportTests {
  private let made: TemporaryStore
  private let april = TemporaryStore.today
  private var june: Day { april.adding(months: 2) }
  private let heading = "Officer,Visits per month,Leave,Areas,Service types\n"

  init() throws {
    made = try TemporaryStore.ofTheSamples()
  }

  private func officers(on day: Day) throws -> [Officer] {
    try made.store.read { db in try OfficerQueries.officers(on: day, db) }
  }

  private func problem(_ lines: String) -> [String] {
    do {
      try made.take(OfficerImport.self, text: heading + lines)
      return []
    } catch let problem as ImportProblem {
      return problem.findings.map(\.message)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `the sample becomes officers with their leave, areas and types`() throws {
    try made.take(OfficerImport.self, [ProjectFolder.sample("officers.csv")], asAt: april)
    let found = try officers(on: april)
    #expect(found.map(\.name) == ["Dario Ormsgate", "Ines Thistleward", "Priya Vellacrest"])
    #expect(found.map(\.visitsPerMonth) == [10, 12, 8])
    #expect(found.map(\.leave.count) == [1, 2, 0])
    #expect(found[0].serviceTypes == ["Children's home", "Supported Accommodation"])
    #expect(found[0].areas.count == 2)
    #expect(found[1].areas.isEmpty)
  }

  @Test func `a later list ends what it does not say any more`() throws {
    try made.take(
      OfficerImport.self,
      text: heading
        + "Ines,12,1 August 2026,,Children's home\nDario,5,,,\n".replacing(
          "1 August 2026", with: "2026-08-01"), asAt: april)
    try made.take(
      OfficerImport.self, text: heading + "Ines,9,2026-09-01 to 2026-09-03,,\n", asAt: june)
    #expect(try officers(on: april.adding(days: 1)).map(\.visitsPerMonth) == [5, 12])
    let after = try officers(on: june)
    #expect(after.map(\.name) == ["Ines"])
    #expect(after.map(\.visitsPerMonth) == [9])
    #expect(after[0].serviceTypes.isEmpty)
    #expect(after[0].leave.map(\.inWords) == ["1 September 2026 to 3 September 2026"])
  }

  @Test func `the same list from a later day changes nothing`() throws {
    let text = heading + "Ines,12,2026-08-01,,Children's home\n"
    try made.take(OfficerImport.self, text: text, asAt: april)
    let before = try officers(on: june)
    try made.take(OfficerImport.self, text: text + "\n", asAt: june)
    #expect(try officers(on: june) == before)
    let rows = try made.store.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM officerCapacity")
    }
    #expect(rows == 1)
  }

  @Test func `a list that is older than the last is refused`() throws {
    try made.take(OfficerImport.self, text: heading + "Ines,12,,,\n", asAt: june)
    #expect(throws: ImportProblem.self) {
      try made.take(OfficerImport.self, text: heading + "Ines,11,,,\n", asAt: april)
    }
  }

  @Test func `overlapping leave is told where its row has another fault too`() {
    let found = problem("Ines,,2026-08-03 to 2026-08-14; 2026-08-10 to 2026-08-21,,\n")
    #expect(
      found == [
        "This cell must not be empty.",
        """
        Two leaves overlap: 3 August 2026 to 14 August 2026 and 10 August 2026 to 21 August 2026.
        """,
      ])
  }

  @Test func `each type that is none is named`() {
    let found = problem("Ines,3,,,Castle; Children's home; Tower\n")
    #expect(found.count == 1)
    #expect(found[0].contains("'Castle' is not known here."))
    #expect(found[0].contains("'Tower' is not known here."))
  }
}
