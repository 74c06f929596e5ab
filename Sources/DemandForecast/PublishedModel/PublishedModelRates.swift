import Values

/// The daily rates that the published model takes from a window of days.
struct PublishedModelRates: Sendable {
  struct Move: Hashable {
    let from: PublishedModelState
    let to: PublishedModelState
  }

  /// The share of a state that moves on a day, by whence and where to.
  let moves: [Move: Double]
  /// The children who enter a state on a day.
  let entrants: [PublishedModelState: Double]
  /// The share of a state that is lost on a day, because the last bracket ends.
  let leaving: [PublishedModelState: Double]

  init(
    _ history: PublishedModelHistory, window: ClosedRange<Day>,
    _ definition: PublishedModelDefinition
  ) {
    var moves = PublishedModelRates.meanMoves(history, window)
    var leaving: [PublishedModelState: Double] = [:]
    for (index, bracket) in definition.brackets.enumerated() {
      for category in definition.categories.indices.map(Optional.init) + [nil] {
        let state = PublishedModelState(bracket: index, category: category)
        if index + 1 < definition.brackets.count {
          let older = PublishedModelState(bracket: index + 1, category: category)
          moves[Move(from: state, to: older), default: 0] += 1 / Double(bracket.days)
        } else {
          leaving[state] = 1 / Double(bracket.days)
        }
      }
    }
    self.moves = moves
    self.leaving = leaving
    entrants = PublishedModelRates.entrants(history, window)
  }

  /// The mean over the window's days of how many moved for each who was there the day before.
  private static func meanMoves(
    _ history: PublishedModelHistory, _ window: ClosedRange<Day>
  ) -> [Move: Double] {
    let stock = PublishedModelStock(history)
    guard let days = stock.days(in: window), days.count > 1 else { return [:] }
    var sums: [Move: Double] = [:]
    for (moved, count) in counts(history, days) {
      let before = max(moved.day.adding(days: -1), days.lowerBound)
      sums[moved.move, default: 0] +=
        Double(count) / Double(stock.count(moved.move.from, on: before))
    }
    return sums.mapValues { $0 / Double(days.count) }
  }

  private struct Moved: Hashable {
    let move: Move
    let day: Day
  }

  private static func counts(
    _ history: PublishedModelHistory, _ days: ClosedRange<Day>
  ) -> [(key: Moved, value: Int)] {
    var counts: [Moved: Int] = [:]
    for step in history.steps {
      guard let end = step.episode.until, days.contains(end) else { continue }
      let bracket = step.episode.bracket
      let move = Move(
        from: PublishedModelState(bracket: bracket, category: step.episode.category),
        to: PublishedModelState(bracket: bracket, category: step.categoryAfter))
      counts[Moved(move: move, day: end), default: 0] += 1
    }
    return counts.sorted { $0.key.day < $1.key.day }
  }

  private static func entrants(
    _ history: PublishedModelHistory, _ window: ClosedRange<Day>
  ) -> [PublishedModelState: Double] {
    let length = window.upperBound.days(since: window.lowerBound)
    return history.steps
      .filter { $0.categoryBefore == nil && window.contains($0.episode.from) }
      .reduce(into: [:]) { entrants, step in
        let state = PublishedModelState(
          bracket: step.episode.bracket, category: step.episode.category)
        entrants[state, default: 0] += 1 / Double(length)
      }
  }
}

extension ClosedRange<Day> {
  var count: Int { upperBound.days(since: lowerBound) + 1 }
}
