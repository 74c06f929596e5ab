/// What the value of an option must be, said when it is not.
///
/// `CommandLineMessage` makes a sentence of it, with the option's name and what was written.
struct ValueError: Error, CustomStringConvertible {
  let description: String

  /// Makes an error that reads on from "must be", as in "a real day like 2026-04-01".
  init(mustBe what: String) {
    description = "must be \(what)"
  }
}
