import Values

/// What one draw of the rates forecasts.
struct FlowDraw: Sendable {
  /// By day: the numbers of every band and kind, band after band.
  let numbers: [[Double]]

  init(
    _ start: FlowStart, _ days: [Day], through last: Day, _ plan: FlowPlan,
    _ definition: FlowDefinition
  ) {
    let steps = FlowSteps(through: days, from: start.day, atMost: 31, plan, definition)
    var numbers = FlowNumbers(start, through: last, definition)
    var rest = steps.steps[...]
    self.numbers = days.map { day in
      while let step = rest.first, step.until <= day {
        numbers.take(step)
        rest.removeFirst()
      }
      return numbers.numbers(on: day)
    }
  }
}
