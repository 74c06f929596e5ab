import Values

extension Diary {
  /// Where a visit may go: who may make it, between which days, and to which point.
  struct Search {
    let officers: [Int]
    /// The positions of the first and the last day.
    let from: Int
    let through: Int
    let point: GridPoint?
  }

  /// Returns where to look for a day from one until another, or `nil` where there is no day between.
  func search(
    from first: Day, through last: Day, _ officers: [Int], at point: GridPoint?
  ) -> Search? {
    let from = max(0, first.days(since: self.first))
    let through = min(days - 1, last.days(since: self.first))
    guard from <= through else { return nil }
    return Search(officers: officers, from: from, through: through, point: point)
  }

  /// Returns the earliest day on which one of the officers is free, and who goes.
  func earliest(_ search: Search, _ counting: Counting) -> Slot? {
    var day = search.from
    while day <= search.through {
      let month = monthOfDay[day]
      let able = search.officers.filter { left($0, on: day, counting) > 0 }
      while day <= search.through, monthOfDay[day] == month {
        if let found = best(of: able, on: day, search.point, counting) { return found }
        day += 1
      }
    }
    return nil
  }

  /// Returns the day nearest to another on which one of the officers is free, and who goes.
  func nearest(to day: Day, _ search: Search, _ counting: Counting) -> Slot? {
    let position = min(max(day.days(since: first), search.from), search.through)
    for away in 0...(search.through - search.from) {
      for day in Set([position - away, position + away]).sorted()
      where day >= search.from && day <= search.through {
        if let found = best(of: search.officers, on: day, search.point, counting) { return found }
      }
    }
    return nil
  }

  /// Returns the one of the officers who is sent to a point on a day, or `nil` where none is free.
  func best(
    of officers: [Int], on day: Int, _ point: GridPoint?, _ counting: Counting
  ) -> Slot? {
    guard isOpen[day] else { return nil }
    var found: Slot?
    for officer in officers {
      let slot = Slot(officer: officer, day: day)
      guard isFree(slot, at: point, counting) else { continue }
      if let best = found, rank(best) <= rank(slot) { continue }
      found = slot
    }
    return found
  }
}
