import Values

@testable import DemandForecast

/// Children who come, move and leave by rates that are known, so that a forecast can be held to them.
struct InventedCare {
  /// Children who come in a day, and the likelihoods of a move between the first two kinds and of
  /// leaving on a day.
  var entries = 0.6
  var moves = 0.0015
  var leaving = 0.002

  /// Invents the stays that began on the days of a range, of children who are 4 to 15 when they come.
  func stays(_ days: ClosedRange<Day>, seed: UInt64) -> [Stay] {
    var generator = SeededGenerator(seed: seed)
    var (stays, child, day) = ([Stay](), 0, days.lowerBound)
    while day <= days.upperBound {
      if happens(entries, &generator) {
        child += 1
        stays += life(child, from: day, until: days.upperBound, &generator)
      }
      day = day.adding(days: 1)
    }
    return stays
  }

  private func life(
    _ child: Int, from first: Day, until last: Day, _ generator: inout SeededGenerator
  ) -> [Stay] {
    let months = 48 + Int(generator.next() % 144)
    let born = Month(containing: first).adding(months: -months)
    let comesOfAge = born.adding(months: 18 * 12).firstDay.adding(days: 14)
    var (stays, kind, from, day) = ([Stay](), Int(generator.next() % 2), first, first)
    while day < min(last, comesOfAge.adding(days: -1)) {
      day = day.adding(days: 1)
      if happens(leaving, &generator) {
        return stays + [Stay(child: child, born: born, kind: kind, from: from, until: day)]
      }
      guard happens(moves, &generator) else { continue }
      stays.append(Stay(child: child, born: born, kind: kind, from: from, until: day))
      (kind, from) = (1 - kind, day)
    }
    let until = day.adding(days: 1) >= comesOfAge ? comesOfAge : nil
    return stays + [Stay(child: child, born: born, kind: kind, from: from, until: until)]
  }

  private func happens(_ likelihood: Double, _ generator: inout SeededGenerator) -> Bool {
    Double(generator.next() >> 11) / 9_007_199_254_740_992 < likelihood
  }
}
