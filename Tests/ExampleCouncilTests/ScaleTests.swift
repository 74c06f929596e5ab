import Testing
import Values

@testable import ExampleCouncil

@Test func `the same seed gives the same bytes`() {
  #expect(ExampleCouncil(children: 340, years: 2, seed: 2026).files() == Westmarch.files)
}

@Test func `another seed gives another market`() throws {
  let other = ExampleCouncil(children: 340, years: 2, seed: 2027).files()
  let alike = ["authorities.csv", "quality/officers.csv"]
  for file in Westmarch.files where !alike.contains(file.path) && !file.path.hasPrefix("plans/") {
    #expect(try Westmarch.bytes(file.path, in: other) != file.contents, "\(file.path)")
  }
}

@Test func `Westmarch is the Westmarch that the documents show`() {
  let names = Westmarch.council.market.providers.map(\.name.name)
  #expect(
    names.prefix(6) == [
      "Westmarch Council", "Northfell Council", "Yarrowdale Council", "Kestrelby Council",
      "Vennavale Homes Limited", "Norriscote Residential Care Ltd",
    ])
}

@Test func `Westmarch has 140 services, 45 providers and 20 groups`() throws {
  #expect(try Westmarch.ofsted("provider_at_march_2026.csv").rows.count == 140)
  let providers = try Westmarch.register("providers.csv")
  #expect(Set(providers.column("Provider")).count == 45)
  #expect(Set(providers.column("Group")).subtracting([""]).count == 20)
}

@Test func `every provider runs a service on the last day`() {
  let owners = Set(Westmarch.council.market.openServices.map(\.owners.latest))
  #expect(owners.count == 45)
}

@Test func `about 62,000 residents of Westmarch are under 18`() throws {
  let table = Table(try Westmarch.bytes("population/population_0_to_17.csv"))
  let latest = table.rows.first { $0[0] == "2025" && $0[9] == "Westmarch" }
  let residents = try #require(latest.flatMap { Int($0[11]) })
  #expect((61_000...63_000).contains(residents))
}

@Test func `ten times the children give ten times the market`() {
  let large = Westmarch.tenTimesLarger
  #expect(large.market.openServices.count == 1400)
  #expect(large.market.providers.count == 450)
  #expect(Set(large.market.providers.compactMap(\.group)).count == 200)
  #expect(large.postcodes.byAuthority.joined().count == 30_000)
}

@Test(arguments: [1, 20, 100])
func `a small council still has every type of provision`(children: Int) {
  let council = ExampleCouncil(children: children, years: 1, seed: 5)
  #expect(Set(council.market.openServices.map(\.type)).count == 13)
  #expect(council.files().filter { !$0.path.hasPrefix("returns/") }.count == 36)
}

@Test func `a number of years gives as many provider files, the last as at 31 March 2026`() throws {
  let files = ExampleCouncil(children: 340, years: 4, seed: 9).files()
  let years = files.map(\.path).filter { $0.contains("provider_at_march") }
  #expect(years == (2023...2026).map { "ofsted/provider_at_march_\($0).csv" })
  let first = try Westmarch.ofsted("provider_at_march_2023.csv", in: files)
  #expect(first.titleRows[0][0].hasSuffix("as at 31 March 2023"))
  // Supported accommodation began to be registered in 2023, after that day.
  #expect(!first.column("Provision type").contains("Supported Accommodation"))
}
