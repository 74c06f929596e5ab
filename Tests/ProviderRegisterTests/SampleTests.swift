import CSVReading
import Foundation
import Geography
import ImportRuns
import Importing
import ProviderRegister
import Store
import TestSupport
import Testing

/// Every kind of file has a sample, and those of the register and of places say what they bring.
@Suite struct SampleTests {
  /// What each sample brings, in an order in which each finds what it builds on.
  private static var expected: [(kind: any FileImport.Type, summary: String)] {
    [
      (AuthorityImport.self, "8 authorities read."),
      (DistrictImport.self, "3 districts read."),
      (
        OfstedProviderImport.self,
        """
        As at 31 March 2026: 13 new services, 0 closures, 0 changed services, 11 new judgements.
        """
      ),
      (OfstedPremisesImport.self, "As at 31 March 2026: 9 new premises, 0 closed."),
      (
        OfstedMovementImport.self,
        "6 joiners, 5 leavers; the end of 0 records is now exact."
      ),
      (PopulationImport.self, "8 estimates read, of 4 authorities, 2024 to 2025."),
      (ProviderImport.self, "9 providers read, 0 of them new."),
      (ServiceImport.self, "11 services read, 2 of them new."),
      (ContactImport.self, "8 contacts read."),
      (DocumentImport.self, "10 documents read."),
    ]
  }

  @Test func `every kind of file has a sample, and every sample a kind`() throws {
    let samples = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.sample(""))
    #expect(try samples.sorted() == ProjectFolder.imports.kinds().map { "\($0).csv" })
  }

  @Test func `every sample is taken in and says what it brought`() throws {
    let register = try TemporaryStore.empty()
    for (kind, summary) in Self.expected {
      let report = try register.take(kind, [ProjectFolder.sample("\(kind.kind).csv")])
      #expect(report.result.summary == summary)
      #expect(report.warnings == [])
      #expect(report.files.flatMap(\.absent) == [], "\(kind.kind)")
    }
    let postcodes = try register.takePostcodes([
      .opening(ProjectFolder.sample("postcodes.csv"))
    ])
    #expect(
      postcodes.result.summary == """
        11 postcodes stored, the middle of 4 authorities worked out; 1 without a point passed over.
        """)
    #expect(postcodes.files.flatMap(\.absent) == [])
  }
}

extension Store.ImportResult {
  fileprivate var summary: String? {
    if case .stored(_, let summary, _) = self { summary } else { nil }
  }
}
