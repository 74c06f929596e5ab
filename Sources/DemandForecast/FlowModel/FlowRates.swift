import Values

/// The daily rates at which children come, move and leave, taken from a window of days.
///
/// A rate is a count over the child-days at risk of it (exposure), each child at its true age on the
/// day. Leaving at the last age is not a rate: it comes with the birthday.
package struct FlowRates: Sendable {
  /// A flow: from a kind, at an age band, to another kind or out of care.
  struct Move: Hashable, Sendable {
    let band: Int
    let from: Int
    let to: Int?
  }

  struct Risk: Hashable, Sendable {
    let band: Int
    let kind: Int
  }

  struct Entry: Hashable, Sendable {
    /// In whole years.
    let age: Int
    let kind: Int
  }

  /// How many there were, and the child-days at risk.
  var moves: [Move: Double] = [:]
  var exposure: [Risk: Double] = [:]
  /// How many came in.
  var entries: [Entry: Double] = [:]
  /// The days of the window.
  let days: Double
  /// How many times more than by chance alone the months' entries vary; at least 1.
  var dispersion = 1.0

  /// Makes the rates of a window in which nothing happened.
  init(days: Int) {
    self.days = Double(days)
  }

  /// The rate of a move on a day.
  func rate(_ move: Move) -> Double {
    guard let count = moves[move], let days = exposure[Risk(band: move.band, kind: move.from)],
      days > 0
    else { return 0 }
    return count / days
  }
}

extension FlowRates {
  /// How many came in at each age, by kind.
  func entriesByAge(_ definition: FlowDefinition) -> [(age: Int, counts: [Double])] {
    var ages: [Int: [Double]] = [:]
    for (entry, count) in entries {
      let nobody = [Double](repeating: 0, count: definition.kinds.count)
      ages[entry.age, default: nobody][entry.kind] += count
    }
    return ages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension FlowRates {
  /// Takes the rates from the days after the first of the window until its last.
  init(_ history: StayHistory, window: ClosedRange<Day>, _ definition: FlowDefinition) {
    self.init(days: window.upperBound.days(since: window.lowerBound))
    var months: [Month: Double] = [:]
    for step in history.steps {
      count(step, window, definition)
      guard step.isEntry, step.stay.from > window.lowerBound, step.stay.from <= window.upperBound
      else { continue }
      let age = min(max(0, step.stay.age(on: step.stay.from, definition)), definition.leavesAt - 1)
      entries[Entry(age: age, kind: step.stay.kind), default: 0] += 1
      months[Month(containing: step.stay.from), default: 0] += 1
    }
    dispersion = FlowRates.dispersion(months, window)
  }

  private mutating func count(
    _ step: StayHistory.Step, _ window: ClosedRange<Day>, _ definition: FlowDefinition
  ) {
    let stay = step.stay
    let leaves = stay.birthday(definition.leavesAt, definition)
    let end = min(stay.until ?? window.upperBound, window.upperBound, leaves)
    var day = max(stay.from, window.lowerBound)
    while day < end {
      let band = definition.band(of: max(0, stay.age(on: day, definition)))
      let next =
        band + 1 < definition.ageBands.count
        ? stay.birthday(definition.ageBands[band + 1].from, definition) : leaves
      let stop = min(end, max(next, day.adding(days: 1)))
      exposure[Risk(band: band, kind: stay.kind), default: 0] += Double(stop.days(since: day))
      day = stop
    }
    countMove(step, window, definition)
  }

  /// Counts the end of a stay within the window, unless the child came of age in that month.
  private mutating func countMove(
    _ step: StayHistory.Step, _ window: ClosedRange<Day>, _ definition: FlowDefinition
  ) {
    let stay = step.stay
    guard let until = stay.until, until > window.lowerBound, until <= window.upperBound else {
      return
    }
    let cameOfAge = stay.born.adding(months: definition.leavesAt * 12)
    guard Month(containing: until) < cameOfAge else { return }
    let band = definition.band(of: max(0, stay.age(on: until.adding(days: -1), definition)))
    moves[Move(band: band, from: stay.kind, to: step.next), default: 0] += 1
  }

  /// The variance of the months' counts over their mean.
  private static func dispersion(
    _ months: [Month: Double], _ window: ClosedRange<Day>
  ) -> Double {
    let first = Month(containing: window.lowerBound).adding(months: 1)
    let last = Month(containing: window.upperBound)
    let counts = sequence(first: first) { $0.adding(months: 1) }.prefix { $0 < last }
      .map { months[$0] ?? 0 }
    guard counts.count >= 6 else { return 1 }
    let mean = counts.reduce(0, +) / Double(counts.count)
    let squares = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard mean > 0 else { return 1 }
    return max(1, squares / Double(counts.count - 1) / mean)
  }
}

extension Stay {
  /// The day on which the child reaches an age, by the day that stands for the month of birth.
  func birthday(_ age: Int, _ definition: FlowDefinition) -> Day {
    born.adding(months: age * 12).firstDay.adding(days: definition.dayOfBirth - 1)
  }

  /// The age in whole years on a day.
  func age(on day: Day, _ definition: FlowDefinition) -> Int {
    born.wholeYears(until: day.adding(days: 1 - definition.dayOfBirth))
  }
}
