/// The one way to ask which rows hold on a day.
package enum InForce {
  /// Returns the condition that a row of a table holds on a day: the one bound as `:day`, or
  /// another expression of SQL.
  package static func sql(_ table: String, on day: String = ":day") -> String {
    "\(table).fromDay <= \(day) AND (\(table).untilDay IS NULL OR \(table).untilDay > \(day))"
  }
}
