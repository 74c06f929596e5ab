import Values

/// The making of a plan: everybody's first visit, the riskiest service choosing first, then everybody's
/// second, and so on.
///
/// Each visit sees what the visits before it have settled, and what visits of the plan before still
/// hold. It may take what is held by one that comes after it, where it would otherwise be too late.
/// As nothing that comes after it bears on what it keeps or takes, a plan that is made again from
/// itself is the same plan.
struct Placing {
  let request: VisitPlan.Request
  var diary: Diary
  /// The visits of each service that are due, by position.
  let due: [[VisitDue]]
  /// What the visits of each service were in the plan before.
  let matchings: [VisitMatching]
  /// Who may visit each service, by position.
  let officers: [[Int]]
  /// The day of each visit that is settled.
  private(set) var settled: [[Day?]]
  private(set) var visits: [PlannedVisit] = []
  /// Why visits of the plan before are not where they were, where they are not.
  private(set) var reasons: [PlannedVisit: String] = [:]
  private(set) var unplaced: [Unplaced] = []

  /// A visit of a service, both by position.
  struct Turn {
    let service: Int
    let visit: Int
  }

  /// A visit that found no day, and the days between which it looked for one.
  struct Unplaced {
    let turn: Turn
    let from: Day
    let through: Day
  }

  init(_ request: VisitPlan.Request) {
    self.request = request
    due = request.services.map {
      $0.visitsDue(
        from: request.first, through: request.last, lead: request.arrangement.leadDays)
    }
    let before = Dictionary(grouping: request.before?.visits ?? [], by: \.urn)
    matchings = zip(request.services, due).map { VisitMatching($1, before[$0.urn] ?? []) }
    let able = request.officersByService
    officers = able
    settled = due.map { $0.map { _ in nil } }
    let reach = able.joined().reduce(into: request.officers.map { _ in 0 }) { $0[$1] += 1 }
    diary = Diary(request, reach: reach)
  }
}

extension Placing {
  /// Settles what is agreed with providers, holds the rest of the plan before, and places every visit
  /// in its turn.
  mutating func place() {
    let turns = self.turns
    for turn in turns where earlier(turn)?.isFixed ?? false { settleAgreed(turn) }
    for service in due.indices { settleLeft(service) }
    for turn in turns where !isSettled(turn) { hold(turn) }
    for turn in turns where !isSettled(turn) { place(turn) }
    let known = Set(request.services.map(\.urn))
    for visit in request.before?.visits ?? [] where !known.contains(visit.urn) {
      drop(visit, because: MoveReason.notInUse)
    }
  }

  /// The visits in the order in which they choose.
  private var turns: [Turn] {
    (0..<(due.map(\.count).max() ?? 0)).flatMap { round in
      due.indices.filter { round < due[$0].count }.map { Turn(service: $0, visit: round) }
    }
  }

  private func isSettled(_ turn: Turn) -> Bool { settled[turn.service][turn.visit] != nil }

  /// What a visit was in the plan before.
  func earlier(_ turn: Turn) -> PlannedVisit? { matchings[turn.service].matched[turn.visit] }

  func due(_ turn: Turn) -> VisitDue { due[turn.service][turn.visit] }

  func service(_ turn: Turn) -> ServiceToVisit { request.services[turn.service] }

  /// The slot that a visit had in the plan before, where it is one of this plan.
  func heldSlot(_ turn: Turn) -> Diary.Slot? {
    earlier(turn).flatMap { diary.slot($0.officer, on: $0.day) }
  }

  private mutating func hold(_ turn: Turn) {
    guard let slot = heldSlot(turn) else { return }
    diary.hold(slot, at: service(turn).point)
  }

  /// Settles a visit in a slot, and remembers why it is not where it was.
  mutating func settle(_ turn: Turn, _ slot: Diary.Slot, because reason: String) {
    diary.settle(slot, at: service(turn).point)
    let visit = visit(turn, slot)
    settled[turn.service][turn.visit] = visit.day
    visits.append(visit)
    guard let before = earlier(turn) else { return }
    reasons[before] = reason
  }

  private func visit(_ turn: Turn, _ slot: Diary.Slot) -> PlannedVisit {
    let (service, due, before) = (service(turn), due(turn), earlier(turn))
    let number = due.number + (request.before?.done[service.urn] ?? 0)
    let day = diary.day(of: slot)
    return PlannedVisit(
      urn: service.urn, number: number, officer: request.officers[slot.officer].name, day: day,
      type: before?.type ?? request.type(of: number, service), score: service.score,
      dueBy: due.dueBy, isFixed: before.map { $0.isFixed && $0.day == day } ?? false)
  }

  /// Keeps a visit that is agreed though it is not due any more.
  mutating func keep(_ visit: PlannedVisit, _ slot: Diary.Slot, _ service: Int) {
    reasons[visit] = officerObstacle(visit, service) ?? MoveReason.taken
    diary.settle(slot, at: request.services[service].point)
    visits.append(visit.with(officer: request.officers[slot.officer].name))
  }

  /// Remembers why there is a visit of the plan before no more.
  mutating func drop(_ visit: PlannedVisit, because reason: String) { reasons[visit] = reason }

  /// Puts a visit aside that found no day between two.
  mutating func putAside(_ turn: Turn, from: Day, through: Day) {
    unplaced.append(Unplaced(turn: turn, from: from, through: through))
  }
}

extension Placing {
  /// The visits that found no day, each with its reason, by score; what of the plan before is among
  /// them is said to be dropped.
  mutating func notPlaced() -> [UnplacedVisit] {
    var reasons = NoPlace(request, diary)
    let found = unplaced.map { left in
      let (service, due) = (service(left.turn), due(left.turn))
      let reason = reasons.reason(
        service, officers[left.turn.service], from: left.from, through: left.through)
      return UnplacedVisit(
        urn: service.urn, number: due.number + (request.before?.done[service.urn] ?? 0),
        dueBy: due.dueBy, score: service.score, reason: reason)
    }
    for left in unplaced {
      guard let visit = earlier(left.turn) else { continue }
      drop(
        visit,
        because: obstacle(left.turn, from: left.from, through: left.through) ?? MoveReason.noDay)
    }
    return found.sorted { (-$0.score, $0.dueBy, $0.urn) < (-$1.score, $1.dueBy, $1.urn) }
  }
}
