import Values

/// The making of the year of quality visits of the example, service by service.
struct VisitMaking {
  private let market: Market
  private let placed: Set<String>
  private var generator: SeededGenerator
  private var findings: FindingMaking
  private var reports: ReportMaking

  init(of market: Market, placed: Set<String>, officers: [String], seed: UInt64) {
    self.market = market
    self.placed = placed
    generator = SeededGenerator(seed: seed, for: "visits")
    findings = FindingMaking(seed: seed)
    reports = ReportMaking(officers: officers, seed: seed)
  }

  /// Returns the visits in the order of their days.
  mutating func visits() -> [QualityVisit] {
    var all = market.openServices.flatMap { visits(to: $0) }
    for urn in ["WM-001", "WM-002"] {
      all += visits(
        to: Reviewed(urn: urn, kind: .ownService, level: 1, number: 0, from: .distantPast))
    }
    return all.sorted { ($0.day, $0.urn) < ($1.day, $1.urn) }
  }

  /// A service as far as its reviews go.
  private struct Reviewed {
    let urn: String
    let kind: ReviewKind
    /// How good it is, from 0 for the best to 3.
    let level: Int
    let number: Int
    let from: Day
  }

  private mutating func visits(to service: Service) -> [QualityVisit] {
    guard service.closing == nil, let kind = ReviewKind(service.type) else { return [] }
    return visits(
      to: Reviewed(
        urn: service.urn, kind: kind, level: level(of: service), number: service.number,
        from: service.registered.adding(days: 40)))
  }

  private mutating func level(of service: Service) -> Int {
    switch service.inspection(on: ExampleCalendar.today)?.verdict {
    case .judged(.outstanding, _, _): 0
    case .judged(.good, _, _): 1
    case .judged(.requiresImprovement, _, _): 2
    case .judged(.inadequate, _, _): 3
    case .outcome(.consistentlyStrong): 1
    case .outcome(.inconsistentQuality): 2
    case .outcome(.seriousWeaknesses): 3
    case nil: generator.happens(percent: 70) ? 1 : 2
    }
  }

  private mutating func visits(to service: Reviewed) -> [QualityVisit] {
    let drift = Marginal([(-1, 25), (0, 50), (1, 25)]).draw(using: &generator)
    return days(of: service).enumerated().map { index, day in
      let level = min(3, max(0, service.level + (index > 0 ? drift : 0)))
      return visit(to: service, on: day, level)
    }
  }

  private mutating func days(of service: Reviewed) -> [Day] {
    let isUsed = placed.contains(service.urn) || service.kind.hasYoungInspectors
    if generator.happens(percent: isUsed ? 9 : 20) { return earlier(of: service) }
    let most = [1, 2, 3, 4][service.level]
    let count = max(1, most - (generator.happens(percent: 35) ? 1 : 0))
    let room = VisitMaking.year / count
    return (0..<count).map { index in
      VisitMaking.first.adding(days: index * room + generator.below(room)).orMonday
    }.filter { $0 >= service.from && $0 < ExampleCalendar.today }
  }

  /// For those who were not visited this year: a visit long ago, or none.
  private mutating func earlier(of service: Reviewed) -> [Day] {
    let day = VisitMaking.first.adding(days: -generator.number(in: 20...240)).orMonday
    return generator.happens(percent: 60) && day >= service.from ? [day] : []
  }

  /// The year of visits: from December 2025 until today.
  private static let first = ExampleCalendar.today.adding(months: -12).adding(days: 10)
  private static let year = ExampleCalendar.today.days(since: first)

  private mutating func visit(
    to service: Reviewed, on day: Day, _ level: Int
  ) -> QualityVisit {
    let way = way(service, level)
    let found = findings.findings(by: service.kind, way, level)
    let officer = reports.officer(of: service.number)
    let isSeen = way != .desktop
    return QualityVisit(
      urn: service.urn, day: day, way: way,
      jointWith: way == .joint ? generator.pick(["Northfell", "Yarrowdale", "Kestrelby"]) : nil,
      officer: officer, childrenSpokenTo: isSeen ? generator.below(5) : nil, findings: found,
      figures: service.kind.figures.map {
        QualityVisit.Figure(code: $0.code, amount: generator.below($0.most + 1))
      },
      strengths: findings.words(\.strengths, of: found, by: service.kind) { $0 == .exceeds },
      remarks: generator.happens(percent: 30)
        ? findings.words(\.remarks, of: found, by: service.kind) { $0 == .meets } : [],
      concerns: findings.words(\.concerns, of: found, by: service.kind) { $0 == .doesNotMeet },
      report: reports.report(of: day),
      actions: reports.actions(of: found, by: service.kind, on: day, closedBy: officer))
  }

  private mutating func way(_ service: Reviewed, _ level: Int) -> QualityVisit.Way {
    let way = Marginal<QualityVisit.Way>([
      (.announced, 44 - 8 * level), (.unannounced, 28 + 12 * level), (.desktop, 12),
      (.joint, 6), (.youngInspectors, 10),
    ]).draw(using: &generator)
    return way == .youngInspectors && !service.kind.hasYoungInspectors ? .announced : way
  }
}

extension Day {
  /// A day before everything in the example.
  fileprivate static let distantPast = FinancialYear(startYear: 2000).firstDay
}
