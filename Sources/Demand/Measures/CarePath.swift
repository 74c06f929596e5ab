/// A child's way through care: each period of being looked after, with its placements.
package struct CarePath: Sendable {
  package let child: LookedAfterChild
  package let periods: [CarePeriod]
}

extension CareHistory {
  /// The ways of all children, without short breaks.
  ///
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
      if let last = periods.last?.last,
        CarePeriod.goesOn(from: episode.from, episode.reasonBegan, after: last.until)
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
