package import Values

/// Who pays which share, as a person writes it: `socialCare=60,health=15,education=25`, in per cent.
package struct GivenFunding: Hashable, Sendable {
  package let shares: [FundingSplit.Funder: Percentage]

  /// Reads shares as they stand on a command line, or returns `nil` where they are none or do not add
  /// up to the whole.
  package init?(_ text: String) {
    var shares: [FundingSplit.Funder: Percentage] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false)
      guard pair.count == 2, let funder = FundingSplit.Funder(rawValue: String(pair[0])),
        let share = ExactDecimal(String(pair[1])).flatMap({ Percentage($0) }), share >= .zero,
        shares.updateValue(share, forKey: funder) == nil
      else { return nil }
    }
    guard shares.values.reduce(.zero, +) == .whole else { return nil }
    self.shares = shares
  }

  /// The shares of a split, or `nil` where it is by amounts.
  init?(_ split: FundingSplit) {
    guard split.basis == .percentage else { return nil }
    shares = FundingSplit.Funder.allCases.reduce(into: [:]) {
      $0[$1] = Percentage(hundredths: split.share(of: $1))
    }
  }

  /// The split from a day on.
  func split(_ range: DayRange) -> FundingSplit {
    FundingSplit(
      range: range, basis: .percentage, socialCare: shares[.socialCare]?.hundredths ?? 0,
      health: shares[.health]?.hundredths ?? 0, education: shares[.education]?.hundredths ?? 0,
      decisionReference: nil)
  }
}
