import Values

/// The children expected in care at the end of some steps, by month of birth and kind.
///
/// Those who were there at the start are followed kind by kind, because each is somewhere with a
/// likelihood; those who come are a stream whose number is open. That gives the variance exactly:
/// multinomial for the former, Poisson for the latter, widened by the dispersion of the entries.
struct FlowExpectation: Sendable {
  /// By month of birth: where the children of each kind at the start are likely to be.
  private(set) var paths: [Month: FlowMatrix]
  /// By month of birth: those who came since.
  private(set) var arrivals: [Month: [Double]] = [:]
  private(set) var day: Day
  private let start: FlowStart
  private let definition: FlowDefinition

  init(_ start: FlowStart, _ definition: FlowDefinition) {
    self.start = start
    self.definition = definition
    day = start.day
    paths = start.counts.mapValues { _ in .identity(definition.kinds.count) }
  }

  mutating func take(_ step: FlowSteps.Step) {
    for (born, path) in paths {
      let band = band(born, on: step.middle)
      paths[born] = band.map { path.times(step.whole[$0]) }
    }
    for (born, counts) in arrivals {
      let band = band(born, on: step.middle)
      arrivals[born] = band.map { step.whole[$0].carrying(counts) }
    }
    addEntries(of: step)
    day = step.until
    leave()
  }

  /// Spreads those who come at an age over the twelve months of birth that have it.
  private mutating func addEntries(of step: FlowSteps.Step) {
    let month = Month(containing: step.middle.adding(days: 1 - definition.dayOfBirth))
    for entrants in step.entrants {
      for months in 0..<12 {
        add(entrants.halfway, month.adding(months: -(entrants.age * 12 + months)))
      }
    }
  }

  private mutating func add(_ counts: [Double], _ born: Month) {
    guard let known = arrivals[born] else { return arrivals[born] = counts }
    arrivals[born] = zip(known, counts).map(+)
  }

  /// Takes out everyone who has come of age.
  private mutating func leave() {
    paths = paths.filter { isUnderAge($0.key) }
    arrivals = arrivals.filter { isUnderAge($0.key) }
  }

  private func isUnderAge(_ born: Month) -> Bool {
    age(born, on: day) < definition.leavesAt
  }

  private func age(_ born: Month, on day: Day) -> Int {
    born.wholeYears(until: day.adding(days: 1 - definition.dayOfBirth))
  }

  private func band(_ born: Month, on day: Day) -> Int? {
    let age = age(born, on: day)
    return age < definition.leavesAt ? definition.band(of: max(0, age)) : nil
  }
}

extension FlowExpectation {
  /// The mean and variance of everything that a forecast counts, with how many times more than by
  /// chance alone the entries vary.
  func estimates(dispersion: Double) -> [FlowCell: FlowEstimate] {
    var sums = FlowSums()
    // In the order of months, so that the sums are the same to the last digit every time.
    for (born, path) in paths.sorted(by: { $0.key < $1.key }) {
      guard let band = band(born, on: day), let counts = start.counts[born] else { continue }
      for kind in counts.indices where counts[kind] > 0 {
        let likely = definition.kinds.indices.map { path[kind, $0] }
        sums.addThere(counts[kind], likely, band: band)
      }
    }
    for (born, counts) in arrivals.sorted(by: { $0.key < $1.key }) {
      guard let band = band(born, on: day) else { continue }
      sums.addArrivals(counts, dispersion, band: band)
    }
    return sums.estimates
  }
}
