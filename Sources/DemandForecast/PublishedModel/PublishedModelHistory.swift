import Values

/// The episodes of several returns, made into one history of each child as the published model does.
///
/// Its known faults are kept: a second open episode of a child is lost, and a child who comes back
/// on the day an episode ends is taken to have stayed.
struct PublishedModelHistory: Sendable {
  /// An episode with what came before it and after it, or `nil` where the child was not in care.
  struct Step: Hashable, Sendable {
    let episode: PublishedModelEpisode
    let categoryBefore: Int?
    let categoryAfter: Int?
  }

  let steps: [Step]

  /// Makes the history of episodes in the order of the returns and of their rows.
  init(_ episodes: [PublishedModelEpisode]) {
    let sorted = PublishedModelHistory.sorted(episodes)
    let kept = PublishedModelHistory.withoutSameEnd(PublishedModelHistory.withoutSameStart(sorted))
    let closed = PublishedModelHistory.closed(kept)
    steps = closed.indices.map { PublishedModelHistory.step($0, closed) }
  }

  /// By child, first day and last, open ones first; equal ones stay in their order.
  private static func sorted(_ episodes: [PublishedModelEpisode]) -> [PublishedModelEpisode] {
    episodes.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.child != second.child { return first.child < second.child }
      if first.from != second.from { return first.from < second.from }
      if first.until != second.until {
        return first.until.map { end in second.until.map { end < $0 } ?? false } ?? true
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Of episodes that begin on one day the one that ends last.
  private static func withoutSameStart(
    _ episodes: [PublishedModelEpisode]
  ) -> [PublishedModelEpisode] {
    episodes.indices.filter { index in
      guard index + 1 < episodes.count else { return true }
      let (this, next) = (episodes[index], episodes[index + 1])
      return this.child != next.child || this.from != next.from
    }.map { episodes[$0] }
  }

  /// Of episodes that end on one day, or that are both open, the one that began first.
  private static func withoutSameEnd(
    _ episodes: [PublishedModelEpisode]
  ) -> [PublishedModelEpisode] {
    var seen: Set<ChildEnd> = []
    return episodes.filter { seen.insert(ChildEnd(child: $0.child, day: $0.until)).inserted }
  }

  /// An episode that is open, or that ends after the next began, ends when the next begins.
  private static func closed(_ episodes: [PublishedModelEpisode]) -> [PublishedModelEpisode] {
    episodes.indices.map { index in
      let this = episodes[index]
      let next = index + 1 < episodes.count ? episodes[index + 1] : nil
      let nextDay = next?.child == this.child ? next?.from : nil
      guard let until = this.until else { return this.ended(on: nextDay) }
      return nextDay.map { until > $0 ? this.ended(on: $0) : this } ?? this
    }
  }

  private static func step(_ index: Int, _ episodes: [PublishedModelEpisode]) -> Step {
    let this = episodes[index]
    let before = index > 0 ? episodes[index - 1] : nil
    let after = index + 1 < episodes.count ? episodes[index + 1] : nil
    let follows = before?.child == this.child && before?.until == this.from
    let goesOn = after?.child == this.child && this.until != nil && this.until == after?.from
    return Step(
      episode: this, categoryBefore: follows ? before?.category : nil,
      categoryAfter: goesOn ? after?.category : nil)
  }
}

private struct ChildEnd: Hashable {
  let child: Int
  let day: Day?
}
