import Values

/// The moves from one placement to another within a range, by the rows of the ladder.
struct LadderMoves {
  private struct Key: Hashable {
    let from: Int
    let to: Int
    let direction: FlowSummary.Direction
  }

  let moves: [FlowSummary.Move]

  /// Counts the moves to placements that a filter takes as they were on their first day.
  init(
    _ paths: [CarePath], in range: DayRange, _ ladder: PlacementLadder, _ filter: DemandFilter
  ) {
    var counts: [Key: Int] = [:]
    for path in paths {
      for period in path.periods where period.stays.contains(where: { range.contains($0.from) }) {
        for (before, after) in LadderMoves.moves(of: period)
        where range.contains(after.from) && filter.takes(path.child, in: after, on: after.from) {
          guard let from = ladder.scheme.row(of: before), let to = ladder.scheme.row(of: after)
          else { continue }
          let direction = ladder.direction(from: before, to: after)
          counts[Key(from: from, to: to, direction: direction), default: 0] += 1
        }
      }
    }
    moves = counts.sorted {
      ($1.value, $0.key.from, $0.key.to) < ($0.value, $1.key.from, $1.key.to)
    }
    .map { key, count in
      FlowSummary.Move(
        from: ladder.name(key.from), to: ladder.name(key.to), moves: count,
        direction: key.direction)
    }
  }

  /// The first episodes of the stays that followed one another.
  private static func moves(of period: CarePeriod) -> [(before: CareEpisode, after: CareEpisode)] {
    let firsts = period.stays.map(\.first).sorted { $0.from < $1.from }
    return zip(firsts, firsts.dropFirst()).map { ($0, $1) }
  }
}
