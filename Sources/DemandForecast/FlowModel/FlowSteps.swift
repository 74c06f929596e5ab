import Values

/// The way through time of a projection: short steps, each with the matrix of every age band.
struct FlowSteps: Sendable {
  struct Step: Sendable {
    let from: Day
    let until: Day
    /// By age band: the moves over the whole step.
    let whole: [FlowMatrix]
    let entrants: [Entrants]
    let rates: FlowRates

    var middle: Day { from.adding(days: until.days(since: from) / 2) }
  }

  /// Those who come within a step at an age, for each month of birth that has it.
  struct Entrants: Sendable {
    /// In whole years.
    let age: Int
    /// By kind at the end of the step: they come in its middle, and move on over its second half.
    let halfway: [Double]
  }

  let steps: [Step]

  /// Cuts the time between some days into steps of at most so many days.
  ///
  /// The rates are those of the plan that hold on the first day of a step.
  init(
    through days: [Day], from start: Day, atMost length: Int, _ plan: FlowPlan,
    _ definition: FlowDefinition
  ) {
    var matrices = FlowMatrices(plan, definition)
    var steps: [Step] = []
    var day = start
    for stop in days.sorted() {
      while day < stop {
        let until = min(stop, day.adding(days: length), plan.nextChange(after: day) ?? stop)
        steps.append(matrices.step(from: day, until: until))
        day = until
      }
    }
    self.steps = steps
  }
}

/// Matrices are the same for every step of a length under the same rates, so each is made once.
private struct FlowMatrices {
  private let plan: FlowPlan
  private let definition: FlowDefinition
  private var halves: [Key: [FlowMatrix]] = [:]
  private var wholes: [Key: [FlowMatrix]] = [:]
  private var entrants: [Key: [FlowSteps.Entrants]] = [:]

  private struct Key: Hashable {
    let part: Int
    let days: Int
  }

  init(_ plan: FlowPlan, _ definition: FlowDefinition) {
    self.plan = plan
    self.definition = definition
  }

  mutating func step(from: Day, until: Day) -> FlowSteps.Step {
    let key = Key(part: plan.position(on: from), days: until.days(since: from))
    return FlowSteps.Step(
      from: from, until: until, whole: wholes(key), entrants: entrants(key),
      rates: plan.parts[key.part].rates)
  }

  private mutating func entrants(_ key: Key) -> [FlowSteps.Entrants] {
    if let entrants = entrants[key] { return entrants }
    let (half, rates) = (halves(key), plan.parts[key.part].rates)
    let made = rates.entriesByAge(definition).map { age, counts in
      let coming = counts.map { $0 / rates.days * Double(key.days) / 12 }
      return FlowSteps.Entrants(
        age: age, halfway: half[definition.band(of: age)].carrying(coming))
    }
    entrants[key] = made
    return made
  }

  /// The moves over a step are those over its half, twice.
  private mutating func wholes(_ key: Key) -> [FlowMatrix] {
    if let wholes = wholes[key] { return wholes }
    let made = halves(key).map { $0.times($0) }
    wholes[key] = made
    return made
  }

  private mutating func halves(_ key: Key) -> [FlowMatrix] {
    if let halves = halves[key] { return halves }
    let made = definition.ageBands.indices.map { band in
      plan.parts[key.part].rates.matrix(band: band, definition)
        .exponential(days: Double(key.days) / 2)
    }
    halves[key] = made
    return made
  }
}
