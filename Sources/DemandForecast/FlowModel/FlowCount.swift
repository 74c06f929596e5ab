package import Values

/// The children in care on a day as they were, by band and kind.
package struct FlowCount: Sendable {
  private let counts: [FlowCell: Int]

  package init(_ history: StayHistory, on day: Day, _ definition: FlowDefinition) {
    var counts: [FlowCell: Int] = [:]
    for stay in history.steps.map(\.stay)
    where stay.holds(day) && stay.birthday(definition.leavesAt, definition) > day {
      let band = definition.band(of: max(0, stay.age(on: day, definition)))
      for cell in [
        FlowCell(band: band, kind: stay.kind), FlowCell(band: band), FlowCell(kind: stay.kind),
        .all,
      ] { counts[cell, default: 0] += 1 }
    }
    self.counts = counts
  }

  package subscript(_ cell: FlowCell) -> Int { counts[cell] ?? 0 }
}
