import DisclosureControl

/// Numbers that this statement does not show and that a reader of an earlier one may work out, where
/// one of them has headings put together that the other tells apart.
struct JoinedFigures {
  let cells: [ProtectedCell]
  let sums: [CellSum]

  /// Takes the numbers of children that this statement has, by their identifiers.
  init(_ joins: [FigureJoin], _ shown: [String: Int], _ earlier: EarlierFigures) {
    let parts = joins.flatMap(\.parts).map { ($0.id, $0.count) }
    let counts = shown.merging(parts) { first, _ in first }
    let known = earlier.joins.filter { join in join.parts.allSatisfy { counts[$0] != nil } }
    let linked = Set(known.flatMap(\.parts))
    let here = joins.filter { join in
      join.names.contains { earlier[$0] != .notPublished || linked.contains($0) }
    }
    sums =
      here.map { CellSum([$0.figure], equals: $0.names) }
      + known.map { CellSum($0.total, equals: $0.parts) }
    let names = Set(here.flatMap(\.names)).union(linked)
    cells =
      names.filter { shown[$0] == nil }.sorted()
      .map { JoinedFigures.cell($0, counts[$0] ?? 0, earlier) }
      + known.filter { shown[$0.total[0]] == nil }.map { join in
        let count = join.parts.reduce(0) { $0 + (counts[$1] ?? 0) }
        return JoinedFigures.cell(join.total[0], count, earlier)
      }
  }

  /// Nobody is lost to a reader who does not see it here; that there is nobody is taken as known.
  private static func cell(_ id: String, _ count: Int, _ earlier: EarlierFigures) -> ProtectedCell {
    ProtectedCell(id, Int64(count), weight: 0, earlier: count == 0 ? .shown : earlier[id])
  }
}
