import Foundation

/// The variables that the surroundings set, such as `CAREMARKET_DATABASE`.
enum Environment {
  /// The value of a variable, or `nil` where it is not set or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
