/// An authority and its part of the key by which a cost is shared.
struct AuthorityKey {
  let authority: String
  let key: Int

  /// Reads a part of a key from the command line, as `Westmarch=3`.
  ///
  /// - Throws: `ValueError`, which says what it looks like.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let key = Int(parts[1]),
      (1...1_000_000).contains(key)
    else { throw ValueError(mustBe: "an authority and a whole number like Westmarch=3") }
    authority = String(parts[0])
    self.key = key
  }
}
