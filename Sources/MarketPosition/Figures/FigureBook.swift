import DisclosureControl

/// All figures and tables that a statement can show, by name.
package struct FigureBook: Sendable {
  package private(set) var figures: [String: Figure] = [:]
  package private(set) var tables: [String: StatementTable] = [:]
  /// What adds up, within tables and across them.
  package var sums: [FigureSum] {
    tables.sorted { $0.key < $1.key }.flatMap(\.value.sums) + extraSums
  }
  /// What stands for several finer figures.
  package var joins: [FigureJoin] {
    tables.sorted { $0.key < $1.key }.flatMap(\.value.joins)
  }
  private var extraSums: [FigureSum] = []
  private var implied: [Figure] = []
  private var sets: [any MeasureSet] = []

  mutating func add(_ set: some MeasureSet) {
    figures.merge(set.figures) { first, _ in first }
    for table in set.tables { tables[table.id] = table }
    extraSums += set.sums
    implied += set.implied
    sets.append(set)
  }
}

extension FigureBook {
  /// Every figure once, in the order of its identifiers.
  ///
  /// Of a figure that several tables show, the last by name counts, the same one every time.
  package var all: [Figure] {
    let shown =
      figures.sorted { $0.key < $1.key }.map(\.value)
      + tables.sorted { $0.key < $1.key }.flatMap(\.value.figures)
    let all = shown.flatMap(\.components) + shown
    return all.reduce(into: [String: Figure]()) { $0[$1.id] = $1 }.values.sorted { $0.id < $1.id }
  }

  /// The figures that are implied and that no table shows.
  private var unseen: [Figure] {
    let seen = Set(all.map(\.id))
    return implied.filter { !seen.contains($0.id) }
  }

  /// The single records that a figure counts; of a share, those of its part.
  func records(behind figure: Figure) -> [Figure.Record] {
    let counted = figure.components.first ?? figure
    return sets.lazy.map { $0.records(behind: counted) }.first { !$0.isEmpty } ?? []
  }

  /// The identifiers of what a public edition hides.
  func hidden(_ limits: DisclosureLimits, after earlier: EarlierFigures) throws -> Set<String> {
    try StatementDisclosure(all + unseen, sums, limits, earlier, joins: joins).hidden()
  }
}
