import Values

/// A child's way through care: each period of being looked after, with its placements.
package struct CarePath: Sendable {
  package let child: LookedAfterChild
  package let periods: [CarePeriod]
  /// All that is counted of the child, short breaks too, in the order of their days.
  let episodes: ArraySlice<CareEpisode>

  /// The episode that was open on a day.
  func episode(on day: Day) -> CareEpisode? { episodes.last { $0.isOpen(on: day) } }

  /// The episode with which a period began.
  func firstEpisode(of period: CarePeriod) -> CareEpisode {
    episodes.first { $0.from == period.from } ?? period.last
  }
}

extension CareHistory {
  /// The ways of all children, without short breaks, made on all processors at once.
  package func paths(_ rules: MeasureRules) -> [CarePath] {
    let parts = self.parts(of: CareHistory.episodesTogether).concurrentMap {
      self.paths(in: $0, rules)
    }
    var paths: [CarePath] = []
    paths.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { paths += part }
    return paths
  }

  /// How many episodes are made into paths by one processor before it takes the next.
  private static let episodesTogether = 50_000

  /// The positions of the episodes, in parts of about so many that divide no child's.
  private func parts(of most: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < episodes.count {
      var end = min(episodes.count, start + most)
      while end < episodes.count, episodes[end].child == episodes[end - 1].child { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  private func paths(in part: Range<Int>, _ rules: MeasureRules) -> [CarePath] {
    var paths: [CarePath] = []
    var start = part.lowerBound
    while start < part.upperBound {
      var end = start + 1
      while end < part.upperBound, episodes[end].child == episodes[start].child { end += 1 }
      if let path = path(of: episodes[start..<end], rules) { paths.append(path) }
      start = end
    }
    return paths
  }

  /// The way of the child whose episodes these are; `nil` where all are short breaks.
  private func path(of episodes: ArraySlice<CareEpisode>, _ rules: MeasureRules) -> CarePath? {
    var periods: [CarePeriod] = []
    for episode in episodes where !rules.shortBreaks.contains(episode.legalStatus) {
      if let last = periods.last?.last,
        CarePeriod.goesOn(from: episode.from, episode.reasonBegan, after: last.until)
      {
        periods[periods.count - 1].add(episode, rules)
      } else {
        periods.append(CarePeriod(episode))
      }
    }
    guard let number = episodes.first?.child, !periods.isEmpty else { return nil }
    return CarePath(child: child(numbered: number), periods: periods, episodes: episodes)
  }
}
