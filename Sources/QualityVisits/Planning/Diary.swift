import Values

/// What is free and what is taken in the officers' days of a plan.
///
/// A day is settled for a visit, or held for one that had it in the plan before and is still to be
/// settled.
struct Diary {
  let first: Day
  let days: Int
  let officers: [Officer]
  let arrangement: PlanRules.Arrangement
  /// Whether offices are open, day after day.
  let isOpen: [Bool]
  /// The month of each day, counted from the first.
  let monthOfDay: [Int]
  /// Whether an officer works, day after day of each officer in turn.
  private var works: [Bool] = []
  private var settled: Taking
  private var held: Taking
  /// How many of the services each officer may visit.
  private let reach: [Int]
  private let positions: [String: Int]

  /// A day of an officer, both by position.
  struct Slot: Hashable {
    let officer: Int
    let day: Int
  }

  /// What counts as taken.
  enum Counting {
    /// What is settled.
    case settled
    /// What is settled, and what is held.
    case all
  }

  /// The points that are visited on each day of each officer, `nil` where one is not known, and how
  /// many visits each officer has in each month and in all.
  private struct Taking {
    var points: [[GridPoint?]]
    var ofMonth: [Int]
    var made: [Int]

    mutating func add(_ point: GridPoint?, _ place: Place) {
      points[place.day].append(point)
      ofMonth[place.month] += 1
      made[place.officer] += 1
    }

    mutating func remove(_ point: GridPoint?, _ place: Place) {
      guard let index = points[place.day].firstIndex(of: point) else { return }
      points[place.day].remove(at: index)
      ofMonth[place.month] -= 1
      made[place.officer] -= 1
    }
  }

  /// Where a slot stands in what is taken.
  private struct Place {
    let officer: Int
    let day: Int
    let month: Int
  }

  init(_ request: VisitPlan.Request, reach: [Int]) {
    first = request.first
    officers = request.officers
    arrangement = request.arrangement
    self.reach = reach
    let count = max(0, request.last.days(since: request.first) + 1)
    days = count
    let calendar = (0..<count).map { request.first.adding(days: $0) }
    let months = calendar.map {
      ($0.year - request.first.year) * 12 + $0.month - request.first.month
    }
    let open = calendar.map(request.holidays.isWorkingDay)
    (isOpen, monthOfDay) = (open, months)
    positions = request.officers.indices.reduce(into: [:]) {
      $0[request.officers[$1].name.lowercased()] = $1
    }
    let nothing = Taking(
      points: Array(repeating: [], count: count * request.officers.count),
      ofMonth: Array(
        repeating: 0, count: ((months.last ?? 0) + 1) * request.officers.count),
      made: request.officers.map { _ in 0 })
    (settled, held) = (nothing, nothing)
    works = request.officers.flatMap { officer in
      zip(calendar, open).map { $1 && !officer.isAway(on: $0) }
    }
    for officer in officers.indices {
      settled.ofMonth[index(officer, 0)] += request.made[officers[officer].name.lowercased()] ?? 0
    }
  }

  /// The number of the last month, counted from the first.
  private var lastMonth: Int { monthOfDay.last ?? 0 }

  private func index(_ officer: Int, _ month: Int) -> Int { officer * (lastMonth + 1) + month }
}

extension Diary {
  /// Whether the officer of a slot works on its day.
  func works(_ slot: Slot) -> Bool { works[slot.officer * days + slot.day] }

  /// How many more visits an officer can make in the month of a day.
  func left(_ officer: Int, on day: Int, _ counting: Counting) -> Int {
    let index = index(officer, monthOfDay[day])
    let taken = settled.ofMonth[index] + (counting == .all ? held.ofMonth[index] : 0)
    return officers[officer].visitsPerMonth - taken
  }

  /// Whether an officer can visit a point on a day: the officer works, has a visit of the month left,
  /// and either no visit that day or only some that are near.
  func isFree(_ slot: Slot, at point: GridPoint?, _ counting: Counting) -> Bool {
    works(slot) && left(slot.officer, on: slot.day, counting) > 0
      && hasRoom(slot, at: point, counting)
  }

  /// Whether a visit to a point can be added to those of a day.
  func hasRoom(_ slot: Slot, at point: GridPoint?, _ counting: Counting) -> Bool {
    let position = slot.officer * days + slot.day
    return isRoom(beside: settled.points[position], point)
      && (counting == .settled || isRoom(beside: held.points[position], point))
      && taken(position, counting) < arrangement.visitsPerDay
  }

  private func isRoom(beside others: [GridPoint?], _ point: GridPoint?) -> Bool {
    others.allSatisfy { isNear($0, point) }
  }

  private func taken(_ position: Int, _ counting: Counting) -> Int {
    settled.points[position].count + (counting == .all ? held.points[position].count : 0)
  }

  private func isNear(_ one: GridPoint?, _ other: GridPoint?) -> Bool {
    guard let one, let other else { return false }
    return one.miles(to: other).tenths <= arrangement.nearMiles * 10
  }

  /// The order in which officers who are free on a day are sent: who is out already, then who may
  /// visit the fewest services, then who has the fewest visits.
  func rank(_ slot: Slot) -> (Int, Int, Int, Int) {
    (
      -taken(slot.officer * days + slot.day, .all), reach[slot.officer],
      settled.made[slot.officer] + held.made[slot.officer], slot.officer
    )
  }
}

extension Diary {
  /// Settles a visit to a point for a day of an officer.
  mutating func settle(_ slot: Slot, at point: GridPoint?) { settled.add(point, place(slot)) }

  /// Holds a day of an officer for a visit to a point.
  mutating func hold(_ slot: Slot, at point: GridPoint?) { held.add(point, place(slot)) }

  /// Gives up a day that was held for a visit to a point.
  mutating func release(_ slot: Slot, at point: GridPoint?) { held.remove(point, place(slot)) }

  private func place(_ slot: Slot) -> Place {
    Place(
      officer: slot.officer, day: slot.officer * days + slot.day,
      month: index(slot.officer, monthOfDay[slot.day]))
  }

  /// Returns the position of a named officer's day, where both are of the plan.
  func slot(_ officer: String, on day: Day) -> Slot? {
    let position = day.days(since: first)
    guard (0..<days).contains(position), let officer = positions[officer.lowercased()] else {
      return nil
    }
    return Slot(officer: officer, day: position)
  }

  func day(of slot: Slot) -> Day { first.adding(days: slot.day) }
}
