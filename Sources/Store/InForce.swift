/// The one way to ask which rows hold on a day.
package enum InForce {
  /// Returns the condition that a row of a table holds on the day bound as `:day`.
  package static func sql(_ table: String) -> String {
    "\(table).fromDay <= :day AND (\(table).untilDay IS NULL OR \(table).untilDay > :day)"
  }
}
