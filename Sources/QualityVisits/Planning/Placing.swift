import Values

/// The making of a plan, round after round: everybody's first visit, then the second, and so on.
struct Placing {
  private let request: VisitPlan.Request
  private var diary: Diary
  private let due: [[VisitDue]]
  /// Who may visit each service, by position; the same for all services alike.
  private let officers: [[Int]]
  /// The day of each service's last visit that was placed; `nil` where one could not be.
  private var lastDay: [Day?]
  private(set) var visits: [PlannedVisit] = []
  private(set) var notPlaced: [UnplacedVisit] = []
  private var settled: Set<VisitKey> = []

  init(_ request: VisitPlan.Request) {
    self.request = request
    diary = Diary(
      from: request.first, through: request.last, request.officers, request.holidays,
      request.arrangement)
    due = request.services.map {
      $0.visitsDue(
        from: request.first, through: request.last, lead: request.arrangement.leadDays)
    }
    officers = request.services.map { service in
      request.officers.indices.filter { request.officers[$0].visits(service) }
    }
    lastDay = Array(repeating: nil, count: request.services.count)
  }

  /// Leaves visits of the plan before where they are, as far as they are still in time and possible.
  mutating func keep() {
    let kept = Dictionary(grouping: request.kept, by: \.urn)
    guard !kept.isEmpty else { return }
    for (index, service) in request.services.enumerated() {
      var before = (kept[service.urn] ?? []).sorted { $0.day < $1.day }
      for visit in due[index] { keep(visit, index, among: &before) }
    }
  }

  /// Leaves a visit where it was, if one of the plan before was in its time.
  private mutating func keep(_ visit: VisitDue, _ index: Int, among before: inout [PlannedVisit]) {
    let service = request.services[index]
    let found = before.firstIndex { $0.day >= visit.opens && $0.day <= visit.dueBy }
    guard let found, let slot = diary.slot(before[found].officer, on: before[found].day),
      officers[index].contains(slot.officer), diary.isFree(slot, at: service.point)
    else { return }
    before.removeSubrange(...found)
    take(slot, for: visit, index)
    settled.insert(VisitKey(urn: service.urn, number: visit.number))
  }

  /// Places what is not placed yet.
  mutating func place() {
    let rounds = due.map(\.count).max() ?? 0
    for round in 0..<rounds {
      for index in due.indices where round < due[index].count { place(due[index][round], index) }
    }
  }

  private mutating func place(_ visit: VisitDue, _ index: Int) {
    let service = request.services[index]
    guard !settled.contains(VisitKey(urn: service.urn, number: visit.number)) else { return }
    let gap = max(1, request.arrangement.leadDays)
    let start = max(visit.opens, lastDay[index].map { $0.adding(days: gap) } ?? visit.opens)
    if let slot = diary.earliest(from: start, for: officers[index], at: service.point) {
      take(slot, for: visit, index)
    } else {
      leave(visit, index, from: start)
    }
  }

  private mutating func take(_ slot: Diary.Slot, for visit: VisitDue, _ index: Int) {
    let service = request.services[index]
    diary.take(slot, at: service.point)
    lastDay[index] = diary.day(of: slot)
    let types = request.types[service.tier] ?? []
    visits.append(
      PlannedVisit(
        urn: service.urn, number: visit.number, officer: request.officers[slot.officer].name,
        day: diary.day(of: slot),
        type: types.isEmpty ? .announced : types[(visit.number - 1) % types.count],
        score: service.score, dueBy: visit.dueBy))
  }

  private mutating func leave(_ visit: VisitDue, _ index: Int, from start: Day) {
    let service = request.services[index]
    let able = officers[index].map { request.officers[$0] }
    let reason =
      able.isEmpty
      ? Message.nobody(service)
      : able.allSatisfy { $0.visitsPerMonth == 0 }
        ? Message.noCapacity(able) : Message.full(able, from: start, through: request.last)
    notPlaced.append(
      UnplacedVisit(
        urn: service.urn, number: visit.number, dueBy: visit.dueBy, score: service.score,
        reason: reason))
  }
}

/// A visit of a plan by what it is for.
private struct VisitKey: Hashable {
  let urn: String
  let number: Int
}

private enum Message {
  static func nobody(_ service: ServiceToVisit) -> String {
    "No officer visits its area and type (\(service.provisionType))."
  }

  static func noCapacity(_ officers: [Officer]) -> String {
    "The officers who could visit it have no visits to give: \(names(officers))."
  }

  static func full(_ officers: [Officer], from start: Day, through last: Day) -> String {
    guard start <= last else {
      return "Its visit before comes too late in the year for another."
    }
    return """
      No day is left from \(start.inWords) to \(last.inWords) of those who could visit it: \
      \(names(officers)).
      """
  }

  private static func names(_ officers: [Officer]) -> String {
    officers.map(\.name).joined(separator: ", ")
  }
}
