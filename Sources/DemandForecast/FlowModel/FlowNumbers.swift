import Values

/// The numbers expected in care at the end of some steps, without following each child: much quicker
/// than `FlowExpectation`, and enough where only the means are asked for.
struct FlowNumbers: Sendable {
  private let definition: FlowDefinition
  /// The number of the first month of birth that there can be.
  private let first: Int
  /// Month of birth after month of birth, each with its kinds.
  private var counts: [Double]

  /// Makes the numbers of a day, with room for all who may come until another.
  init(_ start: FlowStart, through last: Day, _ definition: FlowDefinition) {
    self.definition = definition
    let months = start.counts.keys.map(\.number)
    let eldest = definition.monthOfAge(0, on: start.day) - (definition.leavesAt + 1) * 12
    first = min(months.min() ?? eldest, eldest)
    let youngest = max(months.max() ?? first, definition.monthOfAge(0, on: last))
    counts = [Double](repeating: 0, count: (youngest - first + 1) * definition.kinds.count)
    for (born, numbers) in start.counts {
      let place = (born.number - first) * definition.kinds.count
      for (kind, number) in numbers.enumerated() { counts[place + kind] = number }
    }
  }

  mutating func take(_ step: FlowSteps.Step) {
    let month = definition.monthOfAge(0, on: step.middle)
    move(step.whole, month)
    addEntrants(of: step, month)
    leave(on: step.until)
  }

  private mutating func move(_ matrices: [FlowMatrix], _ month: Int) {
    let (kinds, first) = (definition.kinds.count, first)
    let byAge = (0..<definition.leavesAt).map { matrices[definition.band(of: $0)] }
    var room = [Double](repeating: 0, count: kinds)
    counts.withUnsafeMutableBufferPointer { counts in
      for place in stride(from: 0, to: counts.count, by: kinds) {
        let here = UnsafeMutableBufferPointer(rebasing: counts[place..<place + kinds])
        let age = max(0, month - first - place / kinds) / 12
        if age < byAge.count { byAge[age].carry(here, &room) } else { here.update(repeating: 0) }
      }
    }
  }

  /// Spreads those who come at an age over the twelve months of birth that have it.
  private mutating func addEntrants(of step: FlowSteps.Step, _ month: Int) {
    for entrants in step.entrants {
      let place = (month - entrants.age * 12 - first) * definition.kinds.count
      for months in 0..<12 {
        for (kind, number) in entrants.halfway.enumerated() {
          counts[place - months * definition.kinds.count + kind] += number
        }
      }
    }
  }

  /// Takes out everyone who has come of age.
  private mutating func leave(on day: Day) {
    let last = definition.monthOfAge(definition.leavesAt, on: day)
    guard last >= first else { return }
    for place in 0..<min(counts.count, (last - first + 1) * definition.kinds.count) {
      counts[place] = 0
    }
  }

  /// The numbers of every band and kind on a day, band after band.
  func numbers(on day: Day) -> [Double] {
    let kinds = definition.kinds.count
    let month = definition.monthOfAge(0, on: day)
    var sums = [Double](repeating: 0, count: definition.ageBands.count * kinds)
    for place in stride(from: 0, to: counts.count, by: kinds) {
      let band = definition.band(of: max(0, month - first - place / kinds) / 12)
      for kind in 0..<kinds { sums[band * kinds + kind] += counts[place + kind] }
    }
    return sums
  }
}

extension FlowDefinition {
  /// The number of the last month of birth of those who have reached an age on a day.
  func monthOfAge(_ age: Int, on day: Day) -> Int {
    Month(containing: day.adding(days: 1 - dayOfBirth)).number - age * 12
  }
}

extension Month {
  /// Months counted one after the other.
  var number: Int { year * 12 + month - 1 }
}
