/// A value that changes on known days, such as a fee, a name or a policy rate.
///
/// Each value holds from its own day until the day before the next one. A `nil` value ends the
/// timeline: from that day there is no value.
package struct Timeline<Value: Sendable>: Sendable {
  package struct Change: Sendable {
    package let from: Day
    package let value: Value?
  }

  /// The changes, earliest first, no two on one day.
  package private(set) var changes: [Change] = []

  package init() {}

  /// Makes a timeline, or `nil` where the days are not in order or one comes twice.
  package init?(_ values: [(from: Day, value: Value?)]) {
    guard zip(values, values.dropFirst()).allSatisfy({ $0.from < $1.from }) else { return nil }
    changes = values.map { Change(from: $0.from, value: $0.value) }
  }

  /// Returns the value in force on a day, or `nil` if there was none.
  package func value(on day: Day) -> Value? {
    changes.last { $0.from <= day }?.value
  }
}
