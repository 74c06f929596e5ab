import Definitions
import TestSupport
import Testing
import Values
@testable import QualityVisits

@Suite struct TimingScratchTests {
  @Test func `timing`() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let holidays = try folder.bankHolidays()
    for (services, officers) in [(140, 3), (6000, 40)] {
      var generator = SeededGenerator(seed: 9)
      let market = InventedMarket(services: services, officers: officers, perMonth: 10...25, &generator)
      let clock = ContinuousClock()
      let begin = clock.now
      let plan = VisitPlan(market.request(holidays, [:], kept: []))
      print("TIMING", services, officers, clock.now - begin, plan.visits.count, plan.notPlaced.count)
    }
  }
}
