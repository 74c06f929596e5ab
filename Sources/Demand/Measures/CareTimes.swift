package import GRDB
import Store
package import Values

/// How often each child ever came into care, by all returns.
package struct CareTimes: Sendable {
  static let headings = ["1", "2", "3", "More than 3"]

  /// How many children there are under each heading.
  let children: [Int]

  /// Counts the periods of paths.
  package init(of paths: [CarePath]) {
    self.init(periods: paths.map(\.periods.count))
  }

  /// Counts the periods of paths that had begun by a day.
  package init(of paths: [CarePath], until day: Day) {
    self.init(
      periods: paths.map { path in path.periods.count { $0.from <= day } }.filter { $0 > 0 })
  }

  /// Counts the periods of every child, from the days of the episodes alone.
  package init(_ db: Database, _ rules: MeasureRules) throws {
    var counting = PeriodCount(rules)
    try Start.forEach(db) { counting.take($0) }
    if !counting.isOrdered {
      var starts: [Start] = []
      try Start.forEach(db) { starts.append($0) }
      counting = PeriodCount(rules)
      for start in starts.sorted(by: Start.precedes) { counting.take(start) }
    }
    children = counting.finished()
  }

  /// How many children there are by each number of times up to one, of at most three, and above it.
  package func lines(upTo most: Int) -> [(heading: String, children: Int)] {
    Array(zip(CareTimes.headings, children).prefix(most))
      + [("More than \(most)", children.dropFirst(most).reduce(0, +))]
  }

  private init(periods: [Int]) {
    var children = CareTimes.headings.map { _ in 0 }
    for count in periods { children[min(count, children.count) - 1] += 1 }
    self.children = children
  }
}

/// The counting of periods, start after start.
private struct PeriodCount {
  private let shortBreaks: Set<ReturnCode>
  private var children = CareTimes.headings.map { _ in 0 }
  /// The periods so far of the child whose starts are taken.
  private var periods = 0
  private var last: Start?
  /// Whether all came in the order of a history; otherwise the count is wrong.
  private(set) var isOrdered = true
  private var before: Start?

  init(_ rules: MeasureRules) {
    shortBreaks = rules.shortBreaks
  }

  mutating func take(_ start: Start) {
    if let before, Start.precedes(start, before) { isOrdered = false }
    before = start
    guard !shortBreaks.contains(start.legalStatus) else { return }
    if start.child != last?.child {
      children = finished()
      periods = 1
    } else if !CarePeriod.goesOn(from: start.from, start.reasonBegan, after: last?.until) {
      periods += 1
    }
    last = start
  }

  /// How many children there are under each heading, with the last one.
  func finished() -> [Int] {
    guard periods > 0 else { return children }
    var all = children
    all[min(periods, all.count) - 1] += 1
    return all
  }
}

/// What tells one period of care from the next.
private struct Start {
  let child: Int
  let from: Day
  let until: Day?
  let reasonBegan: ReturnCode
  let legalStatus: ReturnCode

  /// Calls a function with each counted episode.
  static func forEach(_ db: Database, _ body: (Start) -> Void) throws {
    let columns = ColumnReading(
      try db.makeStatement(
        sql: """
          SELECT child, fromDay, untilDay, reasonBegan, legalStatus FROM careEpisode WHERE isCounted
          """))
    try columns.forEachRow(db) {
      guard let from = columns.day(1) else { return }
      body(
        Start(
          child: columns.number(0), from: from, until: columns.day(2),
          reasonBegan: columns.code(3), legalStatus: columns.code(4)))
    }
  }

  static func precedes(_ left: Start, _ right: Start) -> Bool {
    CareHistory.precedes(
      (left.child, left.from, left.until), (right.child, right.from, right.until))
  }
}
