package import Values

/// The children in care on a day as they were, by band and kind.
package struct FlowCount: Sendable {
  private let counts: [FlowCell: Int]

  package init(_ history: StayHistory, on day: Day, _ definition: FlowDefinition) {
    let (cells, kinds) = (FlowCells(definition), definition.kinds.count)
    var numbers = [Double](repeating: 0, count: definition.ageBands.count * kinds)
    for stay in history.steps.lazy.map(\.stay)
    where stay.holds(day) && stay.birthday(definition.leavesAt, definition) > day {
      let band = definition.band(of: max(0, stay.age(on: day, definition)))
      numbers[band * kinds + stay.kind] += 1
    }
    let counts = cells.sums(of: numbers).map { Int($0) }
    self.counts = Dictionary(uniqueKeysWithValues: zip(cells.all, counts))
  }

  package subscript(_ cell: FlowCell) -> Int { counts[cell] ?? 0 }
}
