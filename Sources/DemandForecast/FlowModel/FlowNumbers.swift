import Values

/// The numbers expected in care at the end of some steps, without following each child: much quicker
/// than `FlowExpectation`, and enough where only the means are asked for.
struct FlowNumbers: Sendable {
  private let definition: FlowDefinition
  /// The number of the first month of birth that there can be.
  private let first: Int
  /// How many months of birth there can be.
  private let months: Int
  /// How far one kind lies from the next: all months of birth, and room to work on eight at once.
  private let width: Int
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
    width = months + SIMD8<Double>.scalarCount
    counts = [Double](repeating: 0, count: width * definition.kinds.count)
    room = counts
    for (born, numbers) in start.counts {
      for (kind, number) in numbers.enumerated() {
        counts[kind * width + born.number - first] = number
      }
    }
  }

  mutating func take(_ step: FlowSteps.Step) {
    let month = definition.monthOfAge(0, on: step.middle)
    move(step.whole, month)
    addEntrants(of: step, month)
    leave(on: step.until)
  }

  /// Moves each run of months of birth by the matrix of its age band, the youngest of all last: what a
  /// run writes behind its end the next one writes anew.
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
    counts.withUnsafeBytes { counts in
      room.withUnsafeMutableBytes { room in
        for to in 0..<matrix.size {
          for place in stride(from: run.lowerBound, to: run.upperBound, by: 8) {
            let moved = matrix.arriving(at: to, counts, place: place, width: width)
            room.storeBytes(
              of: moved, toByteOffset: (to * width + place) * 8, as: SIMD8<Double>.self)
          }
        }
      }
    }
  }

  private mutating func empty(_ run: Range<Int>) {
    for kind in definition.kinds.indices {
      for place in run { room[kind * width + place] = 0 }
    }
  }

  /// Spreads those who come at an age over the twelve months of birth that have it.
  private mutating func addEntrants(of step: FlowSteps.Step, _ month: Int) {
    for entrants in step.entrants {
      let place = month - entrants.age * 12 - first
      for (kind, number) in entrants.halfway.enumerated() {
        for born in place - 11...place { counts[kind * width + born] += number }
      }
    }
  }

  /// Takes out everyone who has come of age.
  private mutating func leave(on day: Day) {
    let last = definition.monthOfAge(definition.leavesAt, on: day)
    guard last >= first else { return }
    for kind in definition.kinds.indices {
      for place in 0..<min(months, last - first + 1) { counts[kind * width + place] = 0 }
    }
  }

  /// The numbers of every band and kind on a day, band after band.
  func numbers(on day: Day) -> [Double] {
    let kinds = definition.kinds.count
    let month = definition.monthOfAge(0, on: day)
    var sums = [Double](repeating: 0, count: definition.ageBands.count * kinds)
    for place in 0..<months {
      let band = definition.band(of: max(0, month - first - place) / 12)
      for kind in 0..<kinds { sums[band * kinds + kind] += counts[kind * width + place] }
    }
    return sums
  }
}

extension FlowMatrix {
  /// The numbers of eight months of birth that are of one kind after the moves.
  fileprivate func arriving(
    at to: Int, _ counts: UnsafeRawBufferPointer, place: Int, width: Int
  ) -> SIMD8<Double> {
    var sum = SIMD8<Double>.zero
    for from in 0..<size where self[from, to] != 0 {
      let offset = (from * width + place) * 8
      sum += self[from, to] * counts.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
    }
    return sum
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
