import Values

@testable import QualityVisits

/// Services and officers drawn at random, to plan visits for.
struct InventedMarket {
  static let first = FinancialYear(startYear: 2026).firstDay
  static let last = FinancialYear(startYear: 2026).lastDay
  static let arrangement = PlanRules.Arrangement(
    leadDays: 42, nearMiles: 10, visitsPerDay: 2, worthMovingDays: 7)

  var services: [ServiceToVisit]
  var officers: [Officer]

  init(
    services: Int, officers: Int, perMonth: ClosedRange<Int>,
    _ generator: inout SeededGenerator
  ) {
    self.services = (0..<services).map { number in
      ServiceToVisit(number: number, &generator)
    }
    self.officers = (0..<officers).map { number in
      Officer(number: number, perMonth, &generator)
    }
  }

  /// A market of certain services, without officers yet.
  init(services: [ServiceToVisit]) {
    self.services = services
    officers = []
  }

  func request(
    _ holidays: BankHolidays, _ types: [PriorityTier: [VisitType]], before: PlanBefore?,
    from first: Day = InventedMarket.first, through last: Day = InventedMarket.last,
    visitsPerDay: Int = arrangement.visitsPerDay, made: [String: Int] = [:]
  ) -> VisitPlan.Request {
    VisitPlan.Request(
      first: first, last: last, services: services, officers: officers,
      holidays: holidays,
      arrangement: PlanRules.Arrangement(
        leadDays: 42, nearMiles: 10, visitsPerDay: visitsPerDay, worthMovingDays: 7),
      types: types, before: before, made: made)
  }
}

extension ServiceToVisit {
  fileprivate init(number: Int, _ generator: inout SeededGenerator) {
    let score = Int.random(in: 0...90, using: &generator)
    self.init(
      urn: "\(9_000_000 + number)",
      provisionType: ["Children's home", "Supported Accommodation"].randomElement(
        using: &generator) ?? "Children's home",
      authority: ["X06000001", "X06000002"].randomElement(using: &generator),
      point: GridPoint(
        easting: .random(in: 1_000_000...1_060_000, using: &generator),
        northing: .random(in: 400_000...460_000, using: &generator)),
      score: score,
      countsFrom: InventedMarket.first.adding(
        days: -.random(in: 0...360, using: &generator)))
  }

  private init(
    urn: String, provisionType: String, authority: String?, point: GridPoint?, score: Int,
    countsFrom: Day
  ) {
    let months = score >= 50 ? 3 : score >= 25 ? 6 : 12
    self.init(
      urn: urn, provisionType: provisionType, authority: authority, area: authority,
      hasPartner: false, point: point,
      score: score, tier: score >= 50 ? .high : score >= 25 ? .medium : .low,
      dueBy: countsFrom.adding(months: months), months: months)
  }

  /// A children's home in the medium tier with a place of its own.
  static func plain(_ urn: String, dueBy: Day) -> ServiceToVisit {
    ServiceToVisit(
      urn: urn, provisionType: "Children's home", authority: "X1", area: "Northfell",
      hasPartner: false, point: nil,
      score: 30, tier: .medium, dueBy: dueBy, months: 6)
  }

  /// The service with another day by which its next visit is due.
  func due(by day: Day) -> ServiceToVisit {
    ServiceToVisit(
      urn: urn, provisionType: provisionType, authority: authority, area: area,
      hasPartner: hasPartner, point: point,
      score: score, tier: tier, dueBy: day, months: months)
  }

  /// The service with more points, and with the tier and the day that follow from them.
  func riskier(by points: Int) -> ServiceToVisit {
    ServiceToVisit(
      urn: urn, provisionType: provisionType, authority: authority, point: point,
      score: score + points, countsFrom: dueBy.adding(months: -months))
  }
}

extension Officer {
  /// An officer who visits everywhere unless told otherwise.
  static func plain(
    _ name: String, visits: Int = 10, areas: Set<String> = [], types: Set<String> = []
  ) -> Officer {
    Officer(name: name, visitsPerMonth: visits, leave: [], areas: areas, serviceTypes: types)
  }

  /// The officer with more leave.
  func away(_ range: DayRange) -> Officer {
    Officer(
      name: name, visitsPerMonth: visitsPerMonth, leave: leave + [range], areas: areas,
      serviceTypes: serviceTypes)
  }

  fileprivate init(
    number: Int, _ perMonth: ClosedRange<Int>, _ generator: inout SeededGenerator
  ) {
    let away = InventedMarket.first.adding(days: .random(in: 0...300, using: &generator))
    self.init(
      name: "Officer \(number)", visitsPerMonth: .random(in: perMonth, using: &generator),
      leave: [DayRange(from: away, through: away.adding(days: 13))].compactMap { $0 },
      areas: Bool.random(using: &generator) ? [] : ["X06000001"],
      serviceTypes: Bool.random(using: &generator) ? [] : ["Children's home"])
  }
}
