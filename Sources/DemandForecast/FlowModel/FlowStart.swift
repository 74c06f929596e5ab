import Values

/// The children in care on a day, by month of birth and kind.
struct FlowStart: Sendable {
  let day: Day
  let counts: [Month: [Double]]

  init(_ history: StayHistory, on day: Day, _ definition: FlowDefinition) {
    self.day = day
    counts = history.steps.lazy.map(\.stay)
      .filter { $0.holds(day) && $0.birthday(definition.leavesAt, definition) > day }
      .reduce(into: [:]) { counts, stay in
        let nothing = [Double](repeating: 0, count: definition.kinds.count)
        counts[stay.born, default: nothing][stay.kind] += 1
      }
  }
}
