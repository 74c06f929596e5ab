import Values

/// Why visits found no day: the reason is read from what is taken when the plan is made.
///
/// Nothing is freed while a plan is made, so what had no room in its turn has none at the end.
struct NoPlace {
  private let request: VisitPlan.Request
  private let diary: Diary
  private var known: [Days: String] = [:]

  /// What a reason of time depends on.
  private struct Days: Hashable {
    let officers: [Int]
    let from: Day
    let through: Day
  }

  init(_ request: VisitPlan.Request, _ diary: Diary) {
    self.request = request
    self.diary = diary
  }

  /// Why a service has no visit between two days, as a sentence.
  mutating func reason(
    _ service: ServiceToVisit, _ able: [Int], from: Day, through: Day
  ) -> String {
    if let reason = reasonOfList ?? reasonOfOfficers(service, able) { return reason }
    let days = Days(officers: able, from: from, through: through)
    let reason = known[days] ?? reasonOfTime(days)
    known[days] = reason
    return reason
  }

  /// What is wrong with the whole list of officers.
  private var reasonOfList: String? {
    if request.officers.isEmpty { return Message.noOfficer }
    let hasVisits = request.officers.contains { $0.visitsPerMonth > 0 }
    return hasVisits ? nil : Message.noCapacity(request.officers.map(\.name))
  }

  /// Why none of the officers is right for a service.
  private func reasonOfOfficers(_ service: ServiceToVisit, _ able: [Int]) -> String? {
    let officers = request.officers
    if !officers.contains(where: { $0.visitsArea(of: service) }) {
      return service.area.map(Message.noArea) ?? Message.unknownArea
    }
    if !officers.contains(where: { $0.visitsType(of: service) }) {
      return Message.noType(service.provisionType)
    }
    if able.isEmpty { return Message.notBoth(service) }
    guard able.allSatisfy({ officers[$0].visitsPerMonth == 0 }) else { return nil }
    return Message.ableWithoutCapacity(able.map { officers[$0].name })
  }

  private func reasonOfTime(_ days: Days) -> String {
    guard let search = diary.search(from: days.from, through: days.through, [], at: nil) else {
      return days.from > request.last ? Message.afterEnd(days.from) : Message.noDayBetween
    }
    let open = (search.from...search.through).filter { diary.isOpen[$0] }
    guard !open.isEmpty else { return Message.closed(days.from, days.through) }
    let able = days.officers.filter { request.officers[$0].visitsPerMonth > 0 }
    let groups = Dictionary(grouping: able) { obstacle($0, open) }
    let parts = Obstacle.allCases.compactMap { obstacle in
      groups[obstacle].map { obstacle.inWords($0.map { request.officers[$0].name }) }
    }
    return Message.full(days.from, days.through, parts)
  }

  private func obstacle(_ officer: Int, _ open: [Int]) -> Obstacle {
    let working = open.filter { diary.works(Diary.Slot(officer: officer, day: $0)) }
    if working.isEmpty { return .leave }
    return working.allSatisfy { diary.left(officer, on: $0, .settled) <= 0 } ? .capacity : .days
  }
}

/// What keeps an officer from a visit between two days.
private enum Obstacle: CaseIterable {
  case leave
  case capacity
  case days

  func inWords(_ names: [String]) -> String {
    let (who, isOne) = (names.inSentence, names.count == 1)
    let has = isOne ? "has" : "have"
    return switch self {
    case .leave: "\(who) \(isOne ? "is" : "are") on leave"
    case .capacity: "\(who) \(has) given every visit of that time"
    case .days: "\(who) \(has) no day free"
    }
  }
}

private enum Message {
  static let noOfficer = "There is no officer on the list."
  static let unknownArea = """
    The register does not have its area, and each officer visits certain areas only.
    """
  static let noDayBetween = "No day is left before the visit that is agreed after it."

  static func noCapacity(_ names: [String]) -> String {
    "No officer has a visit to give: \(names.inSentence) may make 0 a month."
  }

  static func noArea(_ area: String) -> String { "No officer visits its area (\(area))." }
  static func noType(_ type: String) -> String { "No officer visits its type (\(type))." }

  static func notBoth(_ service: ServiceToVisit) -> String {
    """
    No officer who visits its area\(service.area.map { " (\($0))" } ?? "") also visits its type \
    (\(service.provisionType)).
    """
  }

  static func ableWithoutCapacity(_ names: [String]) -> String {
    "Of those who could visit it none has a visit to give: \(names.inSentence) may make 0 a month."
  }

  static func afterEnd(_ day: Day) -> String {
    "Its visit before makes \(day.inWords) the first day for it, after the end of the plan."
  }

  static func closed(_ from: Day, _ through: Day) -> String {
    "There is no working day \(period(from, through))."
  }

  static func full(_ from: Day, _ through: Day, _ parts: [String]) -> String {
    let period = period(from, through)
    return "\(period.prefix(1).uppercased())\(period.dropFirst()) \(parts.inSentence)."
  }

  private static func period(_ from: Day, _ through: Day) -> String {
    from == through ? "on \(from.inWords)" : "from \(from.inWords) to \(through.inWords)"
  }
}
