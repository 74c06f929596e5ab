import Values

extension Rating {
  /// Reads a status from the command line; throws `ValueError`, which says which there are.
  init(argument: String) throws {
    guard let rating = Rating(rawValue: argument.lowercased()) else {
      let known = Rating.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "one of \(known)")
    }
    self = rating
  }
}
