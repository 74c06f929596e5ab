/// The numbers of referrals and offers as people write them: `R12`, `O7`.
package enum ReferralNumber {
  /// Reads `R12`, `r12` or `12`, or `nil` where the text is something else.
  package static func referral(_ text: String) -> Int? { number(text, after: "R") }

  /// Reads `O7`, `o7` or `7`, or `nil` where the text is something else.
  package static func offer(_ text: String) -> Int? { number(text, after: "O") }

  private static func number(_ text: String, after letter: String) -> Int? {
    let digits = text.uppercased().hasPrefix(letter) ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }
}
