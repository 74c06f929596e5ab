/// The numbers of providers as people write them: `P12`.
package enum ProviderNumber {
  package static func text(_ number: Int) -> String { "P\(number)" }

  /// Reads `P12` or `p12`, or returns `nil` where the text is something else, such as a name.
  package static func number(_ text: String) -> Int? {
    guard let first = text.first, "Pp".contains(first) else { return nil }
    let digits = text.dropFirst()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }
}
