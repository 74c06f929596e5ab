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
    var periods: [Int] = []
    var last: Start?
    for start in try Start.all(db) where !rules.shortBreaks.contains(start.legalStatus) {
      if start.child != last?.child {
        periods.append(1)
      } else if !CarePeriod.goesOn(from: start.from, start.reasonBegan, after: last?.until) {
        periods[periods.count - 1] += 1
      }
      last = start
    }
    self.init(periods: periods)
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

/// What tells one period of care from the next.
private struct Start {
  let child: Int
  let from: Day
  let until: Day?
  let reasonBegan: ReturnCode
  let legalStatus: ReturnCode

  /// Returns the counted episodes in the order of a history.
  static func all(_ db: Database) throws -> [Start] {
    let columns = ColumnReading(
      try db.makeStatement(
        sql: """
          SELECT child, fromDay, untilDay, reasonBegan, legalStatus FROM careEpisode WHERE isCounted
          """))
    var starts: [Start] = []
    try columns.forEachRow(db) {
      guard let from = columns.day(1) else { return }
      starts.append(
        Start(
          child: columns.number(0), from: from, until: columns.day(2),
          reasonBegan: columns.code(3), legalStatus: columns.code(4)))
    }
    let isOrdered = zip(starts, starts.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isOrdered ? starts : starts.sorted(by: precedes)
  }

  private static func precedes(_ left: Start, _ right: Start) -> Bool {
    CareHistory.precedes(
      (left.child, left.from, left.until), (right.child, right.from, right.until))
  }
}
