import Values

/// The numbers expected in care at the end of some steps, without following each child: much quicker
/// than `FlowExpectation`, and enough where only the means are asked for.
struct FlowNumbers: Sendable {
  private let definition: FlowDefinition
  /// The number of the first month of birth that there can be.
  private let first: Int
  /// How many months of birth there can be.
  private let months: Int
  /// Kind after kind, each with all months of birth, so that months that move alike lie together.
  private var counts: [Double]
  /// The age band of each age in whole years, until the one at which everyone leaves.
  private let bands: [Int]
  /// The numbers after a move, while it goes on.
  private var room: [Double]

  /// Makes the numbers of a day, with room for all who may come until another.
  init(_ start: FlowStart, through last: Day, _ definition: FlowDefinition) {
    self.definition = definition
    bands = (0..<definition.leavesAt).map(definition.band)
    let known = start.counts.keys.map(\.number)
    let eldest = definition.monthOfAge(0, on: start.day) - (definition.leavesAt + 1) * 12
    first = min(known.min() ?? eldest, eldest)
    months = max(known.max() ?? first, definition.monthOfAge(0, on: last)) - first + 1
    counts = [Double](repeating: 0, count: months * definition.kinds.count)
    room = counts
    for (born, numbers) in start.counts {
      for (kind, number) in numbers.enumerated() {
        counts[kind * months + born.number - first] = number
      }
    }
  }

  mutating func take(_ step: FlowSteps.Step) {
    let month = definition.monthOfAge(0, on: step.middle)
    move(step.whole, month)
    addEntrants(of: step, month)
    leave(on: step.until)
  }

  /// Moves each run of months of birth by the matrix of its age band.
  private mutating func move(_ matrices: [FlowMatrix], _ month: Int) {
    var place = 0
    while place < months {
      let band = band(place, month)
      let next = (place..<months).first { self.band($0, month) != band } ?? months
      if let band { carry(place..<next, matrices[band]) } else { empty(place..<next) }
      place = next
    }
    swap(&counts, &room)
  }

  /// The age band of a month of birth; `nil` where they are of age.
  private func band(_ place: Int, _ month: Int) -> Int? {
    let age = max(0, month - first - place) / 12
    return age < bands.count ? bands[age] : nil
  }

  private mutating func carry(_ run: Range<Int>, _ matrix: FlowMatrix) {
    empty(run)
    for to in 0..<matrix.size {
      for from in 0..<matrix.size where matrix[from, to] != 0 {
        add(
          matrix[from, to], of: from * months + run.lowerBound, at: to * months + run.lowerBound,
          run.count)
      }
    }
  }

  /// Adds a share of the numbers that lie together to others.
  private mutating func add(_ share: Double, of source: Int, at target: Int, _ count: Int) {
    counts.withUnsafeBufferPointer { counts in
      room.withUnsafeMutableBufferPointer { room in
        for place in 0..<count { room[target + place] += share * counts[source + place] }
      }
    }
  }

  private mutating func empty(_ run: Range<Int>) {
    for kind in definition.kinds.indices {
      for place in run { room[kind * months + place] = 0 }
    }
  }

  /// Spreads those who come at an age over the twelve months of birth that have it.
  private mutating func addEntrants(of step: FlowSteps.Step, _ month: Int) {
    for entrants in step.entrants {
      let place = month - entrants.age * 12 - first
      for (kind, number) in entrants.halfway.enumerated() {
        for born in place - 11...place { counts[kind * months + born] += number }
      }
    }
  }

  /// Takes out everyone who has come of age.
  private mutating func leave(on day: Day) {
    let last = definition.monthOfAge(definition.leavesAt, on: day)
    guard last >= first else { return }
    for kind in definition.kinds.indices {
      for place in 0..<min(months, last - first + 1) { counts[kind * months + place] = 0 }
    }
  }

  /// The numbers of every band and kind on a day, band after band.
  func numbers(on day: Day) -> [Double] {
    let kinds = definition.kinds.count
    let month = definition.monthOfAge(0, on: day)
    var sums = [Double](repeating: 0, count: definition.ageBands.count * kinds)
    for place in 0..<months {
      let band = definition.band(of: max(0, month - first - place) / 12)
      for kind in 0..<kinds { sums[band * kinds + kind] += counts[kind * months + place] }
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
