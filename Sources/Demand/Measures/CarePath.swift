/// A child's way through care: each period of being looked after, with its placements.
package struct CarePath: Sendable {
  package let child: LookedAfterChild
  package let periods: [CarePeriod]
}

extension CareHistory {
  /// The ways of all children, without short breaks.
  ///
  /// A period begins with the start of being looked after (S), or where a gap comes before it.
  package func paths(_ rules: MeasureRules) -> [CarePath] {
    var paths: [CarePath] = []
    var periods: [CarePeriod] = []
    var number: Int?
    func finish() {
      guard let number, !periods.isEmpty else { return }
      paths.append(CarePath(child: child(numbered: number), periods: periods))
    }
    for episode in episodes where !rules.shortBreaks.contains(episode.legalStatus) {
      if episode.child != number {
        finish()
        (number, periods) = (episode.child, [])
      }
      if let last = periods.last?.last, last.until == episode.from,
        episode.reasonBegan != .started
      {
        periods[periods.count - 1].add(episode, rules)
      } else {
        periods.append(CarePeriod(episode))
      }
    }
    finish()
    return paths
  }
}
