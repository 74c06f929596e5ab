import Foundation

/// One step of the published model, by so many days.
struct PublishedModelStep: Sendable {
  private struct Flow {
    let to: Int?
    let rate: Double
  }

  private let states: [PublishedModelState]
  private let flows: [[Flow]]
  private let entrants: [Double]

  init(_ rates: PublishedModelRates, days: Int) {
    let ends = rates.moves.keys.flatMap { [$0.from, $0.to] }
    let states = Set(ends + Array(rates.entrants.keys) + Array(rates.leaving.keys)).sorted()
    let positions = Dictionary(uniqueKeysWithValues: states.enumerated().map { ($1, $0) })
    var flows = [[Flow]](repeating: [], count: states.count)
    func over(_ rate: Double) -> Double { days > 1 ? 1 - pow(1 - rate, Double(days)) : rate }
    for (move, rate) in rates.moves.sorted(by: {
      ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to)
    }) {
      guard let from = positions[move.from] else { continue }
      flows[from].append(Flow(to: positions[move.to], rate: over(rate)))
    }
    for (state, rate) in rates.leaving {
      guard let from = positions[state] else { continue }
      flows[from].append(Flow(to: nil, rate: over(rate)))
    }
    self.states = states
    self.flows = flows
    entrants = states.map { (rates.entrants[$0] ?? 0) * Double(days) }
  }

  /// The children after the step: no more leave a state than are in it.
  func next(_ population: [PublishedModelState: Double]) -> [PublishedModelState: Double] {
    let before = states.map { population[$0] ?? 0 }
    var after = before
    for (index, flows) in flows.enumerated() {
      let total = flows.reduce(0) { $0 + $1.rate }
      let wanted = before[index] * total
      let out = wanted.isNaN ? 0 : max(0, min(before[index], wanted))
      after[index] -= out
      for flow in flows {
        let part = flow.rate / total * out
        if let to = flow.to, !part.isNaN { after[to] += part }
      }
    }
    for index in after.indices { after[index] += entrants[index] }
    return Dictionary(uniqueKeysWithValues: zip(states, after))
  }
}

extension PublishedModelState: Comparable {
  /// By bracket, then category, those not in care last.
  package static func < (left: PublishedModelState, right: PublishedModelState) -> Bool {
    if left.bracket != right.bracket { return left.bracket < right.bracket }
    return (left.category ?? .max) < (right.category ?? .max)
  }
}
