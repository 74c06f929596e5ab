import TestSupport
import Testing
import Values

@testable import ExampleCouncil

/// What Westmarch buys through its vehicles and outside them.
@Suite struct BuyingFilesTests {
  @Test(arguments: ["admissions.csv", "rates.csv", "call-offs.csv"])
  func `the files of what is bought have the headings of the sample of their kind`(
    _ name: String
  ) throws {
    let sample = try Table(contentsOf: "\(ProjectFolder.path)/Imports/Samples/\(name)")
    #expect(try Westmarch.buying(name).headings == sample.headings)
  }

  @Test func `every provider, service and commissioner that is named is in the register`() throws {
    let providers = Set(try Westmarch.register("providers.csv").column("Provider"))
    let urns = Set(try Westmarch.register("services.csv").column("URN")).union([""])
    for name in ["admissions.csv", "rates.csv", "call-offs.csv"] {
      let file = try Westmarch.buying(name)
      #expect(Set(file.column("Provider")).isSubset(of: providers))
      #expect(Set(file.column("URN")).isSubset(of: urns))
    }
    let commissioners = Set(Westmarch.council.register.commissioners + [""])
    let admissions = try Westmarch.buying("admissions.csv")
    #expect(Set(admissions.column("Decided by")).isSubset(of: commissioners))
  }

  @Test func `admissions come to every end that they can come to`() throws {
    let admissions = Westmarch.council.buying.admissions
    let steps = admissions.flatMap(\.steps)
    for kind in ["Applied", "Accredited", "Rejected", "Suspended", "Lifted", "Barred", "Withdrawn"]
    {
      #expect(steps.contains { $0.kind.rawValue == kind }, "\(kind)")
    }
    #expect(steps.contains { ($0.through.map { $0 < ExampleCalendar.today }) ?? false })
    #expect(steps.allSatisfy { $0.day <= ExampleCalendar.today })
    #expect(admissions.contains { $0.isOpen(on: ExampleCalendar.today) })
    #expect(admissions.contains { $0.steps.last?.kind == .suspended })
  }

  @Test func `two people stand behind every suspension, bar and lifting`() throws {
    let rows = try Westmarch.buying("admissions.csv").rows
    for row in rows where ["Suspended", "Barred", "Lifted"].contains(row[5]) {
      #expect(!row[10].isEmpty && !row[11].isEmpty && row[10] != row[11])
    }
  }

  @Test func `no rate is above the ceiling of its band on any of its days`() {
    for rate in Westmarch.council.buying.rates {
      #expect(rate.weekly <= VehicleLot.ceiling(rate.band, on: rate.from))
      #expect(rate.weekly > Money(pounds: 500))
    }
  }

  @Test func `whoever was called off stood on the lot on that day, at the rate of that day`() throws
  {
    let buying = Westmarch.council.buying
    for placement in buying.placements where placement.route == .vehicle {
      let rate = buying.rates.first { rate in
        rate.admission.provider == placement.provider
          && rate.admission.lot.name == placement.lot?.name
          && rate.band.name == placement.band?.name && rate.weekly == placement.weekly
          && rate.from <= placement.day && rate.through.map { placement.day <= $0 } ?? true
          && rate.admission.isOpen(on: placement.day)
      }
      #expect(rate != nil, "\(placement.day) \(placement.urn)")
    }
  }

  @Test
  func `most is bought through vehicles, fostering more than homes, and the rest has a reason`()
    throws
  {
    let placements = Westmarch.council.buying.placements
    #expect(placements.count == 320)
    func share(_ type: ProvisionType) -> Int {
      let all = placements.filter { $0.type == type }
      return 100 * all.count { $0.route == .vehicle } / all.count
    }
    #expect((60...80).contains(100 * placements.count { $0.route == .vehicle } / 320))
    #expect(share(.fosteringAgency) > share(.childrensHome))
    #expect(placements.allSatisfy { ($0.route == .spot) == ($0.reason != nil) })
    #expect(placements.allSatisfy { $0.day <= ExampleCalendar.today })
  }

  @Test func `ten times the children are ten times the placements`() {
    #expect(Westmarch.tenTimesLarger.buying.placements.count == 3200)
  }
}
