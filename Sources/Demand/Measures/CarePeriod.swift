package import Values

/// The time from a child's start of being looked after until the child ceases to be.
package struct CarePeriod: Hashable, Sendable {
  package let from: Day
  /// The stays in the order in which they ended.
  package private(set) var stays: [PlacementStay]
  /// The last episode so far, by which the next is judged.
  private(set) var last: CareEpisode

  init(_ episode: CareEpisode) {
    from = episode.from
    stays = [PlacementStay(episode, carerFrom: episode.from)]
    last = episode
  }

  package var until: Day? { last.until }
  /// Why the child ceased to be looked after; blank while the child is.
  package var reasonEnded: ReturnCode { last.reasonEnded }

  package func isOpen(on day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }

  /// The stay that was open on a day.
  package func stay(on day: Day) -> PlacementStay? { stays.last { $0.isOpen(on: day) } }

  /// Whether an episode goes on with the period whose last episode ended on a day.
  ///
  /// A period begins with the start of being looked after (S), or where a gap comes before it.
  static func goesOn(from: Day, _ reasonBegan: ReturnCode, after until: Day?) -> Bool {
    until == from && reasonBegan != .started
  }

  /// Adds the child's next episode.
  mutating func add(_ episode: CareEpisode, _ rules: MeasureRules) {
    last = episode
    let current = stays[stays.count - 1]
    if rules.samePlacement.contains(episode.reasonBegan) {
      stays[stays.count - 1].continueWith(episode)
    } else if rules.temporary.contains(current.first.placement), stays.count > 1,
      stays[stays.count - 2].isSamePlace(as: episode)
    {
      stays[stays.count - 2].continueWith(episode)
      stays.swapAt(stays.count - 2, stays.count - 1)
    } else {
      let isSameCarer = rules.sameCarer.contains(episode.reasonBegan)
      stays.append(
        PlacementStay(episode, carerFrom: isSameCarer ? current.carerFrom : episode.from))
    }
  }
}
