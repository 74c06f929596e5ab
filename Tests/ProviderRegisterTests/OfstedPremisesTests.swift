import ImportRuns
import Importing
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@Suite struct OfstedPremisesTests {
  @Test(.needsRealData) func `2025 gives the premises and places of Ofsted's table`() throws {
    let register = try TemporaryStore.ofEngland()
    try register.take(
      OfstedProviderImport.self, [RealData.path("ofsted/provider_at_march_2025.csv")])
    try register.take(
      OfstedPremisesImport.self, [RealData.path("ofsted/supported-accommodation-premises-2025.csv")]
    )
    let premises = try register.premises(on: "2025-03-31")

    #expect(premises.count == 8119)
    #expect(premises.compactMap(\.places).reduce(0, +) == 20_224)
    let byCategory = premises.reduce(into: [:]) { $0[$1.category, default: 0] += 1 }
    #expect(
      byCategory == ["category1": 3387, "category2": 2345, "category3": 1705, "category4": 682])
  }

  @Test func `a second year closes as many premises as are gone and adds as many as are new`()
    throws
  {
    let register = try OfstedPremisesTests.register()
    try register.take(OfstedPremisesImport.self, text: file("2026", [1, 1, 4]))
    try register.take(OfstedPremisesImport.self, text: file("2027", [1, 4, 4, 6]))

    #expect(try register.premises(on: "2026-03-31").map(\.places) == [1, 1, 4])
    #expect(try register.premises(on: "2027-03-30").map(\.places) == [1, 1, 4])
    #expect(try register.premises(on: "2027-03-31").compactMap(\.places).sorted() == [1, 4, 4, 6])
  }

  @Test func `a list that differs from another of the same day is refused`() throws {
    let register = try OfstedPremisesTests.register()
    try register.take(OfstedPremisesImport.self, text: file("2026", [1, 1]))
    let problem = #expect(throws: ImportProblem.self) {
      try register.take(OfstedPremisesImport.self, text: file("2026", [1, 2]))
    }
    #expect(
      problem?.findings.first?.message.contains("not the same as in the other list of") == true)
    #expect(try register.premises(on: "2026-03-31").map(\.places) == [1, 1])
  }

  @Test func `premises of a service that nobody knows are refused once for each service`() throws {
    let register = try OfstedPremisesTests.register()
    let problem = #expect(throws: ImportProblem.self) {
      try register.take(OfstedPremisesImport.self, text: file("2026", [1, 2], urn: "9999999"))
    }
    #expect(problem?.findings.map(\.place.line) == [3])
  }

  private static func register() throws -> TemporaryStore {
    let register = try TemporaryStore.ofTheSamples()
    try register.take(
      OfstedProviderImport.self,
      text: """
        Provider level as at 31 March 2026
        URN,Provision type,Local authority,Places
        9000001,Supported Accommodation,Westmarch,6
        """)
    return register
  }

  private func file(_ year: String, _ places: [Int], urn: String = "9000001") -> String {
    let rows = places.map { "\(urn),Category 1,\($0),Westmarch" }
    return """
      Premises as at 31 March \(year)
      URN,Service category (Note 4),Places,Premises Local Authority
      \(rows.joined(separator: "\n"))
      """
  }
}

extension TemporaryStore {
  fileprivate func premises(on day: String) throws -> [Premises] {
    let day = try #require(Day(day))
    return try store.read { db in try PremisesQueries.premises(on: day, db) }
  }
}
