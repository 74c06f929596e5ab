import Values

/// The way through time of a projection: short steps, each with the matrix of every age band.
struct FlowSteps: Sendable {
  struct Step: Sendable {
    let from: Day
    let until: Day
    /// By age band: over the whole step, and over its second half for those who come within it.
    let whole: [FlowMatrix]
    let half: [FlowMatrix]
    let rates: FlowRates

    var days: Double { Double(until.days(since: from)) }
    var middle: Day { from.adding(days: until.days(since: from) / 2) }
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
  private var known: [Key: [FlowMatrix]] = [:]

  private struct Key: Hashable {
    let part: Int
    let halfDays: Int
  }

  init(_ plan: FlowPlan, _ definition: FlowDefinition) {
    self.plan = plan
    self.definition = definition
  }

  mutating func step(from: Day, until: Day) -> FlowSteps.Step {
    let part = plan.position(on: from)
    let days = until.days(since: from)
    return FlowSteps.Step(
      from: from, until: until, whole: matrices(part, halfDays: days * 2),
      half: matrices(part, halfDays: days), rates: plan.parts[part].rates)
  }

  private mutating func matrices(_ part: Int, halfDays: Int) -> [FlowMatrix] {
    let key = Key(part: part, halfDays: halfDays)
    if let matrices = known[key] { return matrices }
    let made = definition.ageBands.indices.map { band in
      plan.parts[part].rates.matrix(band: band, definition)
        .exponential(days: Double(halfDays) / 2)
    }
    known[key] = made
    return made
  }
}
