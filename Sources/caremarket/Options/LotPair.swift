/// A lot of a notice, and the lot of a vehicle that it is: `1=core`.
struct LotPair {
  let published: String
  let name: String

  /// Reads a pair from the command line.
  ///
  /// - Throws: `ValueError`, which says what a pair looks like.
  init(argument: String) throws {
    let parts = argument.split(separator: "=").map(String.init)
    guard parts.count == 2 else {
      throw ValueError(mustBe: "a lot of the notice and one of the vehicle like 1=core")
    }
    (published, name) = (parts[0], parts[1])
  }
}
