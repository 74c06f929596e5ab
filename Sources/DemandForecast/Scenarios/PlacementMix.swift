import Values

/// How the children in care are to be spread over kinds of placement by a day.
///
/// Until then the spread goes in a straight line from what it is without it; how many there are in
/// all does not change by it.
struct PlacementMix: Hashable, Sendable {
  struct Share: Hashable, Sendable {
    /// The positions of the kinds that have the share together.
    let kinds: Set<Int>
    let percent: Percentage
  }

  /// The last day before the spread begins to change.
  let from: Day
  /// The day on which it is reached.
  let by: Day
  let shares: [Share]

  /// The children of each kind on a day, made from those without the mix.
  func numbers(_ numbers: [Double], on day: Day) -> [Double] {
    let whole = numbers.reduce(0, +)
    let way = progress(on: day)
    var after = numbers
    for share in shares {
      let here = share.kinds.reduce(0) { $0 + numbers[$1] }
      let target = whole * Double(share.percent.hundredths) / 10_000
      let reached = here + way * (target - here)
      for kind in share.kinds {
        let part = here > 0 ? numbers[kind] / here : 1 / Double(share.kinds.count)
        after[kind] = reached * part
      }
    }
    return after
  }

  /// How much of the way is gone, from 0 to 1.
  private func progress(on day: Day) -> Double {
    let length = Double(by.days(since: from))
    return min(1, max(0, Double(day.days(since: from)) / length))
  }
}
