import Values

extension Month {
  /// Reads a month from the command line.
  ///
  /// - Throws: `ValueError`, which says what a month looks like.
  init(argument: String) throws {
    guard let month = Month(argument) else { throw ValueError(mustBe: "a month like 2026-10") }
    self = month
  }
}
