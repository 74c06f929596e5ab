import Values

extension Placing {
  /// Places a visit: where it was if it may stay there, else where it moves least, else as soon as it
  /// can be made.
  mutating func place(_ turn: Turn) {
    let held = heldSlot(turn)
    if let held { diary.release(held, at: service(turn).point) }
    let (from, through) = (start(turn), end(turn))
    let search = diary.search(
      from: from, through: through, officers[turn.service], at: service(turn).point)
    guard let search, let best = diary.earliest(search, .settled) else {
      return putAside(turn, from: from, through: through)
    }
    let obstacle = obstacle(turn, from: from, through: through)
    if let held, obstacle == nil, isSoonEnough(held, best, due(turn)) {
      return settle(turn, held, because: "")
    }
    let slot = choice(turn, search, best, isLost: obstacle != nil)
    let reason = obstacle ?? sooner(turn)
    settle(turn, slot, because: reason)
  }

  /// Whether a visit may stay where it was: in time, or late and hardly sooner anywhere else.
  private func isSoonEnough(_ held: Diary.Slot, _ best: Diary.Slot, _ due: VisitDue) -> Bool {
    diary.day(of: held) <= due.dueBy || held.day - best.day < request.arrangement.worthMovingDays
  }

  /// The slot of a visit that is new or must move: one that nobody holds where that is in time or
  /// hardly later than the best, else the best, which takes it from a visit that comes after.
  private func choice(
    _ turn: Turn, _ search: Diary.Search, _ best: Diary.Slot, isLost: Bool
  ) -> Diary.Slot {
    let inTime = diary.search(
      from: start(turn), through: min(end(turn), due(turn).dueBy), search.officers, at: search.point
    )
    if isLost, let before = earlier(turn), before.day >= request.first, let inTime,
      let near = diary.nearest(to: before.day, inTime, .all)
    {
      return near
    }
    guard let free = diary.earliest(search, .all) else { return best }
    let isSoonEnough =
      diary.day(of: free) <= due(turn).dueBy
      || free.day - best.day < request.arrangement.worthMovingDays
    return isSoonEnough ? free : best
  }

  /// The first day on which a visit may be made: not before its time, and not soon after another.
  private func start(_ turn: Turn) -> Day {
    let before = settled[turn.service][..<turn.visit].compactMap(\.self).max()
    let gap = max(1, request.arrangement.leadDays)
    return before.map { max(due(turn).opens, $0.adding(days: gap)) } ?? due(turn).opens
  }

  /// The last day on which a visit may be made: before one that is agreed and comes after it.
  private func end(_ turn: Turn) -> Day {
    let after = settled[turn.service][(turn.visit + 1)...].compactMap(\.self).min()
    return after.map { $0.adding(days: -1) } ?? request.last
  }
}

extension Placing {
  /// Settles a visit on the day that is agreed with the provider, by its officer or by another; where
  /// nobody can go on that day it is placed as others are.
  mutating func settleAgreed(_ turn: Turn) {
    guard let visit = earlier(turn), let slot = agreedSlot(visit, turn.service) else { return }
    let reason = officerObstacle(visit, turn.service) ?? MoveReason.taken
    settle(turn, slot, because: reason)
  }

  /// Keeps what is agreed though it is not due any more, and drops the rest.
  mutating func settleLeft(_ service: Int) {
    for visit in matchings[service].left {
      if visit.isFixed, let slot = agreedSlot(visit, service) {
        keep(visit, slot, service)
      } else {
        let isMissed = visit.day < request.first
        drop(
          visit,
          because: isMissed
            ? MoveReason.missed : MoveReason.notDue(request.services[service].dueBy))
      }
    }
  }

  private func agreedSlot(_ visit: PlannedVisit, _ service: Int) -> Diary.Slot? {
    if let slot = diary.slot(visit.officer, on: visit.day), officerObstacle(visit, service) == nil {
      return slot
    }
    let day = visit.day.days(since: request.first)
    guard (0..<diary.days).contains(day) else { return nil }
    return diary.best(of: officers[service], on: day, request.services[service].point, .settled)
  }
}

extension Placing {
  /// Why a visit cannot stay where it was, whenever it is due; `nil` where it can.
  func obstacle(_ turn: Turn, from: Day, through: Day) -> String? {
    guard let visit = earlier(turn) else { return nil }
    if let obstacle = officerObstacle(visit, turn.service) { return obstacle }
    if let slot = heldSlot(turn), !diary.hasRoom(slot, at: service(turn).point, .settled) {
      return MoveReason.taken
    }
    if visit.day < due(turn).opens { return MoveReason.later(due(turn).dueBy) }
    if visit.day < from { return MoveReason.tooSoon(from) }
    return visit.day > through ? MoveReason.tooLate(through) : nil
  }

  /// Why an officer cannot make a visit on the day that it had before.
  func officerObstacle(_ visit: PlannedVisit, _ index: Int) -> String? {
    guard visit.day >= request.first else { return MoveReason.missed }
    guard let slot = diary.slot(visit.officer, on: visit.day) else {
      return MoveReason.officerGone(visit.officer)
    }
    let (officer, service) = (request.officers[slot.officer], request.services[index])
    if !diary.isOpen[slot.day] { return MoveReason.closed(visit.day) }
    if officer.isAway(on: visit.day) { return MoveReason.away(officer.name) }
    // Where the day is agreed, somebody has said that this officer goes.
    if !visit.isFixed, !officer.visitsArea(of: service) {
      return MoveReason.notTheirArea(officer.name)
    }
    if !visit.isFixed, !officer.visitsType(of: service) {
      return MoveReason.notTheirType(officer.name)
    }
    return diary.left(slot.officer, on: slot.day, .settled) > 0
      ? nil : MoveReason.monthIsFull(officer.name)
  }

  /// Why a late visit moves to a sooner day.
  private func sooner(_ turn: Turn) -> String {
    guard let visit = earlier(turn) else { return "" }
    if due(turn).dueBy < visit.dueBy { return MoveReason.sooner(due(turn).dueBy) }
    let score = service(turn).score
    return score > visit.score ? MoveReason.riskier(visit.score, score) : MoveReason.freed
  }
}
