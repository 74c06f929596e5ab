import Definitions
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// What holds of every plan of visits, whatever it is made from.
@Suite struct VisitPlanTests {
  private let holidays: BankHolidays
  private let types: [PriorityTier: [VisitType]]

  init() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    holidays = try folder.bankHolidays()
    types = try folder.planRules().types(on: InventedMarket.first)
  }

  private func plan(_ market: InventedMarket) -> VisitPlan {
    VisitPlan(market.request(holidays, types, before: nil))
  }

  @Test(arguments: 0..<200)
  func `adding a risk never delays the next visit of a service`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var market = InventedMarket(services: 30, officers: 3, perMonth: 1...4, &generator)
    let before = plan(market)
    let index = Int.random(in: market.services.indices, using: &generator)
    market.services[index] = market.services[index].riskier(
      by: .random(in: 1...60, using: &generator))
    let after = plan(market)
    let urn = market.services[index].urn
    guard let day = before.nextDay(of: urn) else { return }
    let next = try #require(after.nextDay(of: urn), "it was placed before")
    #expect(next <= day)
  }

  @Test(arguments: 0..<60)
  func `the order of services and officers changes nothing`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var market = InventedMarket(services: 40, officers: 3, perMonth: 1...6, &generator)
    let before = plan(market)
    market.services.shuffle(using: &generator)
    market.officers.shuffle(using: &generator)
    #expect(plan(market) == before)
  }

  @Test(arguments: 0..<60)
  func `no officer exceeds a month's visits or works on a day off`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let market = InventedMarket(services: 60, officers: 3, perMonth: 0...5, &generator)
    let plan = plan(market)
    let services = Dictionary(uniqueKeysWithValues: market.services.map { ($0.urn, $0) })
    for officer in market.officers {
      let visits = plan.visits.filter { $0.officer == officer.name }
      #expect(visits.allSatisfy { holidays.isWorkingDay($0.day) && !officer.isAway(on: $0.day) })
      let months = Dictionary(grouping: visits) { Month(containing: $0.day) }
      #expect(months.values.allSatisfy { $0.count <= officer.visitsPerMonth })
      #expect(visits.allSatisfy { services[$0.urn].map(officer.visits) ?? false })
    }
  }

  @Test func `visits that were made in the first month count against it`() {
    var generator = SeededGenerator(seed: 3)
    let market = InventedMarket(services: 40, officers: 1, perMonth: 4...4, &generator)
    let request = market.request(holidays, types, before: nil, made: ["officer 0": 3])
    let april = VisitPlan(request).visits.filter {
      Month(containing: $0.day) == Month(containing: InventedMarket.first)
    }
    #expect(april.count == 1)
  }

  @Test(arguments: 0..<40)
  func `an officer goes to two services on one day only where they are near`(
    _ seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let market = InventedMarket(services: 60, officers: 2, perMonth: 4...12, &generator)
    let points = Dictionary(uniqueKeysWithValues: market.services.map { ($0.urn, $0.point) })
    let days = Dictionary(grouping: plan(market).visits) { "\($0.officer) \($0.day)" }
    for visits in days.values where visits.count > 1 {
      #expect(visits.count <= InventedMarket.arrangement.visitsPerDay)
      let first = try #require(points[visits[0].urn] ?? nil)
      let second = try #require(points[visits[1].urn] ?? nil)
      #expect(first.miles(to: second).tenths <= InventedMarket.arrangement.nearMiles * 10)
    }
  }

  @Test(arguments: 0..<60)
  func `every service appears exactly once for each interval, placed or not`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let market = InventedMarket(services: 60, officers: 2, perMonth: 0...5, &generator)
    let plan = plan(market)
    let found =
      plan.visits.map { "\($0.urn) \($0.dueBy)" } + plan.notPlaced.map { "\($0.urn) \($0.dueBy)" }
    let due = market.services.flatMap { service in
      let start = max(service.dueBy, InventedMarket.first)
      return (0..<12).map { start.adding(months: $0 * service.months) }
        .filter { $0 <= InventedMarket.last }.map { "\(service.urn) \($0)" }
    }
    #expect(found.sorted() == due.sorted())
    let named = Set((plan.visits.map(\.urn) + plan.notPlaced.map(\.urn)) + plan.notDue.map(\.urn))
    #expect(named == Set(market.services.map(\.urn)), "nothing is dropped silently")
  }

  @Test(arguments: 0..<20)
  func `officers without capacity leave every service that is due on the list`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let market = InventedMarket(services: 40, officers: 3, perMonth: 0...0, &generator)
    let plan = plan(market)
    #expect(plan.visits.isEmpty)
    let due = market.services.filter { $0.dueBy <= InventedMarket.last }.map(\.urn)
    #expect(Set(plan.notPlaced.map(\.urn)) == Set(due))
    #expect(plan.notPlaced.allSatisfy { $0.reason.hasPrefix("No officer has a visit to give") })
  }

  @Test(arguments: 0..<60)
  func `what is not placed has no day that an officer could still give`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let market = InventedMarket(services: 60, officers: 2, perMonth: 1...3, &generator)
    let plan = plan(market)
    let services = Dictionary(uniqueKeysWithValues: market.services.map { ($0.urn, $0) })
    for left in plan.notPlaced where left.number == 1 {
      let service = try #require(services[left.urn])
      let opens = max(InventedMarket.first, left.dueBy.adding(days: -42))
      for officer in market.officers where officer.visits(service) {
        let free = plan.firstFreeDay(of: officer, from: opens, holidays)
        #expect(free == nil, "\(left.urn): \(officer.name) has \(free?.inWords ?? "")")
      }
    }
  }

  @Test func `what is late is said to be late`() {
    let late = PlannedVisit(
      urn: "1", number: 1, officer: "Ines Thistleward", day: InventedMarket.first, type: .announced,
      score: 5, dueBy: InventedMarket.first.adding(days: -1), isFixed: false)
    #expect(late.isLate)
  }
}

extension VisitPlan {
  fileprivate func nextDay(of urn: String) -> Day? { visits.first { $0.urn == urn }?.day }

  /// The first day without any visit on which an officer works and has a visit of the month left.
  fileprivate func firstFreeDay(
    of officer: Officer, from first: Day, _ holidays: BankHolidays
  ) -> Day? {
    let own = visits.filter { $0.officer == officer.name }
    let months = Dictionary(grouping: own) { Month(containing: $0.day) }.mapValues(\.count)
    let taken = Set(own.map(\.day))
    return (0...last.days(since: first)).map { first.adding(days: $0) }.first { day in
      holidays.isWorkingDay(day) && !officer.isAway(on: day) && !taken.contains(day)
        && months[Month(containing: day), default: 0] < officer.visitsPerMonth
    }
  }
}
