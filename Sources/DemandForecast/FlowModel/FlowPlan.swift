import Values

/// The rates that are taken to hold, from day to day: the same ones for ever, or a scenario's.
package struct FlowPlan: Sendable {
  struct Part: Sendable {
    /// `nil` from the beginning.
    let from: Day?
    let rates: FlowRates
  }

  /// Earliest first.
  let parts: [Part]

  /// Makes the plan in which nothing changes.
  package init(_ rates: FlowRates) {
    parts = [Part(from: nil, rates: rates)]
  }

  init(parts: [Part]) {
    self.parts = parts
  }

  func position(on day: Day) -> Int {
    parts.lastIndex { $0.from.map { $0 <= day } ?? true } ?? 0
  }

  func nextChange(after day: Day) -> Day? {
    parts.compactMap(\.from).filter { $0 > day }.min()
  }
}
