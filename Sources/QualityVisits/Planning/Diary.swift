import Values

/// What is free and what is taken in the officers' days of a plan.
struct Diary {
  let first: Day
  let days: Int
  let officers: [Officer]
  let arrangement: PlanRules.Arrangement
  /// Whether an officer works, day after day of each officer in turn.
  private var works: [Bool] = []
  /// The points of the services that are visited, `nil` where a point is not known.
  private var visited: [[GridPoint?]]
  /// The month of each day, counted from the first.
  private let monthOfDay: [Int]
  /// How many more visits an officer can make in a month.
  private var left: [[Int]]
  private var made: [Int]

  init(
    from first: Day, through last: Day, _ officers: [Officer], _ holidays: BankHolidays,
    _ arrangement: PlanRules.Arrangement
  ) {
    self.first = first
    self.officers = officers
    self.arrangement = arrangement
    days = max(0, last.days(since: first) + 1)
    let calendar = (0..<days).map { first.adding(days: $0) }
    monthOfDay = calendar.map { ($0.year - first.year) * 12 + $0.month - first.month }
    let months = (monthOfDay.last ?? 0) + 1
    let open = calendar.map(holidays.isWorkingDay)
    works = officers.flatMap { officer in
      zip(calendar, open).map { $1 && !officer.isAway(on: $0) }
    }
    visited = Array(repeating: [], count: days * officers.count)
    left = officers.map { Array(repeating: $0.visitsPerMonth, count: months) }
    made = Array(repeating: 0, count: officers.count)
  }
}

extension Diary {
  /// A day of an officer, both by position.
  struct Slot: Hashable {
    let officer: Int
    let day: Int
  }

  /// Returns the earliest day on which one of the officers can visit a point, and who.
  ///
  /// Of several on that day the one who is near already goes, then the one with the fewest visits.
  func earliest(from start: Day, for officers: [Int], at point: GridPoint?) -> Slot? {
    let begin = max(0, start.days(since: first))
    guard begin < days else { return nil }
    for day in begin..<days {
      let free = officers.filter { isFree(Slot(officer: $0, day: day), at: point) }
      guard let best = free.min(by: { rank($0, day) < rank($1, day) }) else { continue }
      return Slot(officer: best, day: day)
    }
    return nil
  }

  private func rank(_ officer: Int, _ day: Int) -> (Int, Int, String) {
    (-visited[officer * days + day].count, made[officer], officers[officer].name)
  }

  /// Whether an officer can visit a point on a day: the officer works, has a visit of the month left,
  /// and either no visit that day or only some that are near.
  func isFree(_ slot: Slot, at point: GridPoint?) -> Bool {
    let position = slot.officer * days + slot.day
    guard works[position], left[slot.officer][monthOfDay[slot.day]] > 0 else { return false }
    let others = visited[position]
    guard !others.isEmpty else { return true }
    return others.count < arrangement.visitsPerDay && others.allSatisfy { isNear($0, point) }
  }

  private func isNear(_ one: GridPoint?, _ other: GridPoint?) -> Bool {
    guard let one, let other else { return false }
    return one.miles(to: other).tenths <= arrangement.nearMiles * 10
  }

  /// Takes a day of an officer for a visit to a point.
  mutating func take(_ slot: Slot, at point: GridPoint?) {
    visited[slot.officer * days + slot.day].append(point)
    left[slot.officer][monthOfDay[slot.day]] -= 1
    made[slot.officer] += 1
  }

  /// Returns the position of a named officer's day, where both are of the plan.
  func slot(_ officer: String, on day: Day) -> Slot? {
    let position = day.days(since: first)
    guard (0..<days).contains(position),
      let officer = officers.firstIndex(where: { $0.name == officer })
    else { return nil }
    return Slot(officer: officer, day: position)
  }

  func day(of slot: Slot) -> Day { first.adding(days: slot.day) }
}
