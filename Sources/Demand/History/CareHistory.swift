import Values

/// The children who were looked after and their episodes: what every measure is worked out from.
package struct CareHistory: Sendable {
  /// The children by their numbers.
  package let children: [Int: LookedAfterChild]
  /// The counted episodes, child by child, those of each in the order of their days.
  package let episodes: [CareEpisode]

  /// Makes a history; the episodes may come in any order.
  package init(children: [LookedAfterChild], episodes: [CareEpisode]) {
    self.children = Dictionary(children.map { ($0.number, $0) }) { $1 }
    self.episodes = episodes.sorted(by: CareHistory.precedes)
  }

  init(children: [Int: LookedAfterChild], ordered episodes: [CareEpisode]) {
    self.children = children
    self.episodes = episodes
  }

  /// A child; one without header is known by the number alone.
  package func child(numbered number: Int) -> LookedAfterChild {
    children[number]
      ?? LookedAfterChild(
        number: number, birth: nil, sex: .blank, ethnicity: .blank, isUnaccompanied: false,
        unaccompaniedUntil: nil)
  }

  static func precedes(_ left: CareEpisode, _ right: CareEpisode) -> Bool {
    precedes((left.child, left.from, left.until), (right.child, right.from, right.until))
  }

  /// The order of histories, by the child and the days of episodes.
  static func precedes(
    _ left: (child: Int, from: Day, until: Day?), _ right: (child: Int, from: Day, until: Day?)
  ) -> Bool {
    if left.child != right.child { return left.child < right.child }
    if left.from != right.from { return left.from < right.from }
    guard let leftEnd = left.until else { return false }
    return right.until.map { leftEnd < $0 } ?? true
  }
}
