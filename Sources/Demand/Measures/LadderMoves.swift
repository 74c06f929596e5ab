import Values

/// The moves from one placement to another within a range, by the rows of the ladder.
struct LadderMoves {
  private struct Key: Hashable {
    let from: Int
    let to: Int
    let direction: FlowSummary.Direction
  }

  let moves: [FlowSummary.Move]

  init(_ paths: [CarePath], in range: DayRange, _ ladder: PlacementLadder) {
    var counts: [Key: Int] = [:]
    for period in paths.lazy.flatMap(\.periods) {
      let stays = period.stays.sorted { $0.from < $1.from }
      for (before, after) in zip(stays, stays.dropFirst()) where range.contains(after.from) {
        guard let from = ladder.scheme.row(of: before.first),
          let to = ladder.scheme.row(of: after.first)
        else { continue }
        let direction = ladder.direction(from: before.first, to: after.first)
        counts[Key(from: from, to: to, direction: direction), default: 0] += 1
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
}
