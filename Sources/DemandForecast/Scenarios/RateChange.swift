import Values

/// A change of the rates at which children come into care, move within it or leave it.
struct RateChange: Hashable, Sendable {
  enum Flow: String, CaseIterable, Sendable {
    case entries
    case moves
    case leaving
  }

  let flow: Flow
  /// What the rates become, in hundredths of what they are in the window.
  let percent: Percentage
  let from: Day
  /// The first day on which it no longer holds; `nil` where it goes on.
  let until: Day?
  /// The positions of the age bands that it is for; `nil` for all.
  let bands: Set<Int>?
  /// The positions of the kinds that are entered or left; `nil` for all.
  let kinds: Set<Int>?
  /// The positions of the kinds that children move to; `nil` for all.
  let to: Set<Int>?

  func holds(on day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }

  func changed(_ rates: FlowRates, _ definition: FlowDefinition) -> FlowRates {
    let factor = Double(percent.hundredths) / 10_000
    var rates = rates
    for (entry, count) in rates.entries where flow == .entries {
      guard isFor(band: definition.band(of: entry.age), kind: entry.kind) else { continue }
      rates.entries[entry] = count * factor
    }
    for (move, count) in rates.moves where flow == (move.to == nil ? .leaving : .moves) {
      guard isFor(band: move.band, kind: move.from), leads(to: move.to) else { continue }
      rates.moves[move] = count * factor
    }
    return rates
  }

  private func isFor(band: Int, kind: Int) -> Bool {
    (bands?.contains(band) ?? true) && (kinds?.contains(kind) ?? true)
  }

  private func leads(to kind: Int?) -> Bool {
    guard let to, let kind else { return true }
    return to.contains(kind)
  }
}
