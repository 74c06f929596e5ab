import Definitions
import TestSupport
import Testing
import Values

@testable import QualityVisits

/// What holds of a plan that is made again.
@Suite struct VisitReplanTests {
  private let holidays: BankHolidays
  private let types: [PriorityTier: [VisitType]]

  init() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    holidays = try folder.bankHolidays()
    types = try folder.planRules().types(on: InventedMarket.first)
  }

  private func plan(
    _ market: InventedMarket, after before: [PlannedVisit]? = nil,
    from first: Day = InventedMarket.first
  ) -> VisitPlan {
    let before = before.map { PlanBefore(visits: $0, done: [:]) }
    return VisitPlan(market.request(holidays, types, before: before, from: first))
  }

  /// A market with more or less capacity than it needs.
  private func market(_ seed: UInt64, _ generator: inout SeededGenerator) -> InventedMarket {
    let most = [2, 5, 12][Int(seed % 3)]
    return InventedMarket(services: 40, officers: 4, perMonth: 1...most, &generator)
  }

  @Test(arguments: 0..<120)
  func `a plan made again from itself stays as it is`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let market = market(seed, &generator)
    let before = plan(market)
    #expect(plan(market, after: before.visits) == before)
  }

  @Test(arguments: 0..<120)
  func `a plan made again after changes stays as it then is`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var market = market(seed, &generator)
    let before = plan(market)
    let day = InventedMarket.first.adding(days: .random(in: 0...200, using: &generator))
    market.change(&generator)
    let after = plan(market, after: before.visits, from: day)
    let again = plan(market, after: after.visits, from: day)
    #expect(again.visits == after.visits)
    #expect(again.notPlaced == after.notPlaced)
    #expect(again.changes.isEmpty)
  }

  @Test(arguments: 0..<120)
  func `what moved is what is said to have moved`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var market = market(seed, &generator)
    let before = plan(market)
    market.change(&generator)
    let after = plan(market, after: before.visits)
    let stayed = Set(before.visits.map(\.spot)).intersection(after.visits.map(\.spot))
    let gone = after.changes.compactMap { $0.before?.spot }
    let come = after.changes.compactMap { $0.after?.spot }
    #expect(Set(gone) == Set(before.visits.map(\.spot)).subtracting(stayed))
    #expect(Set(come) == Set(after.visits.map(\.spot)).subtracting(stayed))
    #expect(after.changes.allSatisfy { !$0.reason.isEmpty })
  }

  @Test(arguments: 0..<60)
  func `a new leave moves only what lies in it, and to the nearest day`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var market = InventedMarket(services: 40, officers: 4, perMonth: 20...25, &generator)
    let before = plan(market)
    let from = InventedMarket.first.adding(days: .random(in: 0...300, using: &generator))
    let leave = try #require(DayRange(from: from, through: from.adding(days: 6)))
    market.officers[0] = market.officers[0].away(leave)
    let name = market.officers[0].name
    let lost = Set(
      before.visits.filter { $0.officer == name && leave.contains($0.day) }.map(\.spot))
    let after = plan(market, after: before.visits)
    #expect(Set(after.changes.compactMap { $0.before?.spot }) == lost)
    #expect(after.changes.allSatisfy { $0.reason == "\(name) is on leave" })
  }

  @Test(arguments: 0..<120)
  func `more risk in mid-year never moves a visit to a later day`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var market = market(seed, &generator)
    let before = plan(market)
    let index = Int.random(in: market.services.indices, using: &generator)
    market.services[index] = market.services[index].riskier(
      by: .random(in: 1...60, using: &generator))
    let urn = market.services[index].urn
    guard let day = before.visits.first(where: { $0.urn == urn })?.day else { return }
    let after = plan(market, after: before.visits)
    #expect(try #require(after.visits.first { $0.urn == urn }).day <= day)
  }

  @Test(arguments: 0..<120)
  func `no officer exceeds a month's visits or works on a day off, whatever is agreed`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    var market = market(seed, &generator)
    let before = plan(market).visits.map { visit in
      Bool.random(using: &generator) ? visit.agreed : visit
    }
    market.change(&generator)
    let after = plan(market, after: before)
    for officer in market.officers {
      let visits = after.visits.filter { $0.officer == officer.name }
      #expect(visits.allSatisfy { holidays.isWorkingDay($0.day) && !officer.isAway(on: $0.day) })
      let months = Dictionary(grouping: visits) { Month(containing: $0.day) }
      #expect(months.values.allSatisfy { $0.count <= officer.visitsPerMonth })
    }
    let perDay = Dictionary(grouping: after.visits) { "\($0.urn) \($0.day)" }
    #expect(perDay.values.allSatisfy { $0.count == 1 })
  }

  @Test(arguments: 0..<120)
  func `what is agreed with a provider stays while its officer can go`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var market = market(seed, &generator)
    let before = plan(market).visits.map { visit in
      Int.random(in: 0..<4, using: &generator) == 0 ? visit.agreed : visit
    }
    for index in market.services.indices where Bool.random(using: &generator) {
      market.services[index] = market.services[index].riskier(
        by: .random(in: 1...60, using: &generator))
    }
    let after = Set(plan(market, after: before).visits.map(\.spot))
    #expect(before.filter(\.isFixed).allSatisfy { after.contains($0.spot) })
  }

  @Test func `where the officer cannot go another goes on the day that is agreed`() throws {
    let day = InventedMarket.first.adding(days: 40)
    let leave = try #require(DayRange(from: day, through: day))
    var market = InventedMarket(services: [.plain("1", dueBy: day.adding(days: 20))])
    market.officers = [.plain("Ines"), .plain("Dario").away(leave)]
    let agreed = PlannedVisit.on(day, "Dario", "1", dueBy: day.adding(days: 20)).agreed
    let after = plan(market, after: [agreed])
    #expect(after.visits.first?.spot == "1 \(day) Ines")
    #expect(after.visits.map(\.isFixed) == [true, false])
    #expect(after.changes.first?.reason == "Dario is on leave")
  }

  @Test func `a visit that was made is not planned again before its time`() throws {
    let day = InventedMarket.first.adding(days: 20)
    let next = day.adding(months: 6)
    var market = InventedMarket(services: [.plain("1", dueBy: next)])
    market.officers = [.plain("Ines")]
    let made = PlanBefore(visits: [], done: ["1": 1])
    let plan = VisitPlan(market.request(holidays, types, before: made, from: day))
    #expect(plan.visits.map(\.dueBy) == [next])
    #expect(plan.visits.map(\.number) == [2])
    #expect(plan.visits.map(\.type) == [.unannounced], "the second type of its tier")
  }

  @Test func `a visit that nobody made moves, and that is the reason`() {
    let missed = InventedMarket.first.adding(days: 5)
    let today = InventedMarket.first.adding(days: 30)
    var market = InventedMarket(services: [.plain("1", dueBy: missed)])
    market.officers = [.plain("Ines")]
    let after = plan(market, after: [.on(missed, "Dario", "1", dueBy: missed)], from: today)
    #expect(after.changes.first?.reason == "no visit was recorded then")
    #expect(after.visits.first?.day == today)
  }
}

extension PlannedVisit {
  fileprivate var spot: String { "\(urn) \(day) \(officer)" }

  fileprivate var agreed: PlannedVisit {
    PlannedVisit(
      urn: urn, number: number, officer: officer, day: day, type: type, score: score, dueBy: dueBy,
      isFixed: true)
  }

  fileprivate static func on(
    _ day: Day, _ officer: String, _ urn: String, dueBy: Day
  ) -> PlannedVisit {
    PlannedVisit(
      urn: urn, number: 1, officer: officer, day: day, type: .announced, score: 30, dueBy: dueBy,
      isFixed: false)
  }
}

extension InventedMarket {
  /// Changes what happens in a year: a risk, a leave, a visit made, an officer who goes.
  fileprivate mutating func change(_ generator: inout SeededGenerator) {
    for index in services.indices where Int.random(in: 0..<6, using: &generator) == 0 {
      services[index] =
        Bool.random(using: &generator)
        ? services[index].riskier(by: .random(in: 1...60, using: &generator))
        : services[index].due(by: services[index].dueBy.adding(months: services[index].months))
    }
    let from = InventedMarket.first.adding(days: .random(in: 0...330, using: &generator))
    if let leave = DayRange(from: from, through: from.adding(days: 9)) {
      officers[0] = officers[0].away(leave)
    }
    if Bool.random(using: &generator) { officers.removeLast() }
    if Bool.random(using: &generator) { services.removeFirst() }
  }
}
