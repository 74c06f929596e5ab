import Values

/// How many children are in a state on a day: those who began until then less those who ended.
struct PublishedModelStock: Sendable {
  private let begins: [PublishedModelState: [Day]]
  private let ends: [PublishedModelState: [Day]]
  private let all: ClosedRange<Day>?

  init(_ history: PublishedModelHistory) {
    var begins: [PublishedModelState: [Day]] = [:]
    var ends: [PublishedModelState: [Day]] = [:]
    for step in history.steps {
      let state = PublishedModelState(
        bracket: step.episode.bracket, category: step.episode.category)
      begins[state, default: []].append(step.episode.from)
      if let end = step.episode.until { ends[state, default: []].append(end) }
    }
    self.begins = begins.mapValues { $0.sorted() }
    self.ends = ends.mapValues { $0.sorted() }
    let days = begins.values.flatMap { $0 } + ends.values.flatMap { $0 }
    if let first = days.min(), let last = days.max() { all = first...last } else { all = nil }
  }

  /// The days of a window on which anything is known.
  func days(in window: ClosedRange<Day>) -> ClosedRange<Day>? {
    guard let all, all.overlaps(window) else { return nil }
    return window.clamped(to: all)
  }

  func count(_ state: PublishedModelState, on day: Day) -> Int {
    (begins[state] ?? []).count(until: day) - (ends[state] ?? []).count(until: day)
  }

  /// The children in every state on a day; beyond what is known on the last day that is.
  func population(on day: Day) -> [PublishedModelState: Double] {
    guard let all else { return [:] }
    let day = min(max(day, all.lowerBound), all.upperBound)
    return begins.keys.reduce(into: [:]) { population, state in
      population[state] = Double(count(state, on: day))
    }
  }
}

extension [Day] {
  /// How many of the sorted days are not after a day.
  fileprivate func count(until day: Day) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
