import Testing

@testable import ExampleCouncil

/// Shares are compared in a council ten times as large, to within a percentage point or as said.
private var services: [Service] { Westmarch.tenTimesLarger.market.openServices }

private func percent(_ part: Int, of whole: Int) -> Double {
  100 * Double(part) / Double(whole)
}

@Test func `every type of provision is listed, in Ofsted's words`() throws {
  let types = try Westmarch.ofsted("provider_at_march_2026.csv").column("Provision type")
  #expect(
    Set(types).subtracting(["Children's Home"]) == Set(ProvisionType.allCases.map(\.rawValue)))
}

@Test(arguments: ProvisionType.allCases)
func `types of provision have England's shares`(_ type: ProvisionType) {
  let ours = percent(services.count { $0.type == type }, of: services.count)
  #expect(abs(ours - percent(type.servicesInEngland, of: 5600)) < 1)
}

@Test(arguments: [(Sector.privateSector, 84.1), (.localAuthority, 11.8), (.voluntary, 3.9)])
func `sectors of children's homes have England's shares`(_ sector: Sector, _ share: Double) {
  let homes = services.filter { $0.type == .childrensHome }
  #expect(abs(percent(homes.count { $0.sector == sector }, of: homes.count) - share) < 1)
}

@Test func `children's homes have 3.6 places on average, as in England`() {
  let homes = services.filter { $0.type == .childrensHome }
  let places = homes.compactMap(\.places?.latest).reduce(0, +)
  #expect(abs(Double(places) / Double(homes.count) - 14_275 / 3_946) < 0.2)
}

/// Within three percentage points, because services that left are judged too.
@Test(arguments: [
  (Judgement.outstanding, 12.5), (.good, 72.9), (.requiresImprovement, 13.4), (.inadequate, 1.2),
])
func `judgements of children's homes have England's shares`(_ judgement: Judgement, _ share: Double)
{
  let latest = services.filter { $0.type == .childrensHome }.compactMap(\.inspections.last?.overall)
  #expect(abs(percent(latest.count { $0 == judgement }, of: latest.count) - share) < 3)
}

@Test func `one home in ten is not yet inspected, as in England`() {
  let homes = services.filter { $0.type == .childrensHome }
  let share = percent(homes.count { $0.inspections.isEmpty }, of: homes.count)
  #expect((7...13).contains(share))
}

@Test func `joiners and leavers of the year are about as many as in England`() throws {
  let files = Westmarch.tenTimesLarger.files()
  let table = try Westmarch.ofsted("leavers-and-joiners-2026.csv", in: files)
  let joiners = table.column("Joiner status").count { $0 == "Joiner" }
  let leavers = table.column("Leaver status").count { $0 == "Leaver" }
  #expect((10...25).contains(percent(joiners, of: services.count)))
  #expect((3...6).contains(percent(leavers, of: services.count)))
}

@Test func `the largest owner of homes has a share that a market is worried about, not all of it`()
{
  let homes = Westmarch.council.market.openServices.filter { $0.type == .childrensHome }
  let sizes = Dictionary(grouping: homes, by: \.owners.latest).map(\.value.count)
  #expect((8...20).contains(percent(sizes.max() ?? 0, of: homes.count)))
}
