import GRDB
import ImportRuns
import Importing
import MarketPosition
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

/// Ofsted's own files give Ofsted's own tables (Children's social care in England 2025, 6a, 6b, 8b).
@Suite(.needsRealData, .serialized) struct OfstedRealFilesTests {
  @Test func `2025 gives the services, places and judgements of Ofsted's tables`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(OfstedProviderImport.self, [file(2025)])
    let summary = try register.supply(on: "2025-03-31")

    #expect(summary.byType.map(\.services).reduce(0, +) == 5600)
    #expect(summary.counts("Children's home") == Counts(services: 3946, places: 14_275))
    #expect(summary.counts("Secure children's home") == Counts(services: 14, places: 236))
    #expect(summary.counts("Supported Accommodation") == Counts(services: 893, places: 20_224))
    #expect(summary.counts("Independent Fostering Agency") == Counts(services: 339, places: nil))
    #expect(summary.counts("Residential Special School") == Counts(services: 95, places: 2577))
    #expect(summary.counts("Residential Family Centre") == Counts(services: 110, places: 614))
    #expect(summary.judgementsOfAllHomes == [459, 2637, 489, 44])
  }

  @Test func `the outcomes of supported accommodation are kept apart from judgements`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(OfstedProviderImport.self, [file(2025)])
    let summary = try register.supply(on: "2025-03-31")
    let accommodation = try #require(summary.line("Supported Accommodation"))

    #expect(Judgement.supportedAccommodation.map(accommodation.count) == [26, 19, 5])
    #expect(Judgement.fourPoint.map(accommodation.count) == [0, 0, 0, 0])
    #expect(accommodation.count(.notYetInspected) == 843)
  }

  @Test func `three years one after the other each keep the totals of their own day`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.takeThreeYears()

    let of2021 = try register.supply(on: "2021-03-31")
    #expect(of2021.byType.map(\.services).reduce(0, +) == 3402)
    #expect(of2021.counts("Children's home") == Counts(services: 2624, places: 10_708))
    #expect(of2021.counts("Residential Family Centre") == Counts(services: 59, places: 325))
    #expect(of2021.judgementsOfAllHomes == [370, 1426, 391, 30])
    #expect(try register.supply(on: "2023-03-31").judgementsOfAllHomes == [294, 2008, 525, 63])
    #expect(try register.supply(on: "2025-03-31").judgementsOfAllHomes == [459, 2637, 489, 44])
    #expect(try register.supply(on: "2025-03-31").byType.map(\.services).reduce(0, +) == 5600)
  }

  @Test func `taking the last file back gives the state before, row for row`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(OfstedProviderImport.self, [file(2021)], asAt: Day("2021-03-31"))
    try register.take(OfstedProviderImport.self, [file(2023)])
    let before = try register.contents()
    try register.take(OfstedProviderImport.self, [file(2025)])
    #expect(try register.contents() != before)

    _ = try register.store.undo(batch: register.lastBatch(), TemporaryStore.change("import undo"))

    #expect(try register.contents() == before)
    #expect(try register.store.read { db in try AuditTrail.verify(db) }.broken.isEmpty)
  }

  @Test func `an earlier file cannot be taken back once a later one builds on it`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(OfstedProviderImport.self, [file(2021)], asAt: Day("2021-03-31"))
    let first = try register.lastBatch()
    try register.take(OfstedProviderImport.self, [file(2023)])
    let before = try register.contents()

    #expect(throws: UndoConflict.self) {
      _ = try register.store.undo(batch: first, TemporaryStore.change("import undo"))
    }
    #expect(try register.contents() == before)
  }

  @Test func `the same file again changes nothing`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(OfstedProviderImport.self, [file(2025)])
    let before = try register.contents()
    let report = try register.take(OfstedProviderImport.self, [file(2025)])

    guard case .sameFiles = report.result else {
      Issue.record("The import said \(report.result).")
      return
    }
    #expect(try register.contents() == before)
  }

  @Test func `the list of places of the same day is refused where it disagrees`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(OfstedProviderImport.self, [file(2025)])
    let before = try register.contents()

    let problem = #expect(throws: ImportProblem.self) {
      try register.take(
        OfstedProviderImport.self, [RealData.path("ofsted/providers-and-places-2025.csv")])
    }
    let messages = problem?.findings.map(\.description) ?? []
    #expect(messages.contains { $0.contains("(Sector)") && $0.contains("31 March 2025") })
    #expect(try register.contents() == before)
  }

  @Test func `the 2023 file says which columns nothing was found for`() throws {
    let register = try TemporaryStore.ofEngland()
    let report = try register.take(OfstedProviderImport.self, [file(2023)])
    let read = try #require(report.files.first)

    #expect(read.absent == ["Supported accommodation premises", "Supported Accommodation outcome"])
    #expect(read.unmatched.compactMap(\.heading).contains("Parliamentary constituency"))
    #expect(read.blankRows == 11)
  }

  private func file(_ year: Int) -> String {
    RealData.path("ofsted/provider_at_march_\(year).csv")
  }
}

extension TemporaryStore {
  fileprivate func takeThreeYears() throws {
    for year in [2021, 2023, 2025] {
      try take(
        OfstedProviderImport.self, [RealData.path("ofsted/provider_at_march_\(year).csv")],
        asAt: Day("\(year)-03-31"))
    }
  }
}
