/// A domain of need and its level.
struct NeedLevel {
  let domain: String
  let level: String

  /// Reads a level from the command line, as `education=high`.
  ///
  /// - Throws: `ValueError`, which says what it looks like.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValueError(mustBe: "a domain and its level like education=high")
    }
    domain = String(parts[0])
    level = String(parts[1])
  }
}
