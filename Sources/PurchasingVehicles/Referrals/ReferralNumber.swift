import Values

/// The numbers of referrals and offers as people write them: `R12`, `O7`.
package enum ReferralNumber {
  /// Reads `R12`, `r12` or `12`, or `nil` where the text is something else.
  package static func referral(_ text: String) -> Int? { RecordNumber("R").number(text) }

  /// Reads `O7`, `o7` or `7`, or `nil` where the text is something else.
  package static func offer(_ text: String) -> Int? { RecordNumber("O").number(text) }
}
