import Values

/// A value now, and what it was before each day on which it changed.
///
/// The example is made backwards, from the latest year to the earliest: `Timeline` is made forwards.
struct History<Value: Sendable>: Sendable {
  let latest: Value
  /// The latest change first.
  private var earlier: [(until: Day, value: Value)] = []

  init(_ latest: Value) {
    self.latest = latest
  }

  /// The value before every change that is known.
  var earliest: Value { earlier.last?.value ?? latest }

  /// Returns the value on a day.
  func value(on day: Day) -> Value {
    earlier.last { day < $0.until }?.value ?? latest
  }

  /// Adds that before a day, earlier than those already known, the value was another.
  mutating func was(_ value: Value, until day: Day) {
    earlier.append((until: day, value: value))
  }
}
