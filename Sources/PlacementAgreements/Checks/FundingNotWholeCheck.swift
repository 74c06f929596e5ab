import Values

extension AgreementChecks {
  /// Finds agreements of which somebody pays too much or too little.
  ///
  /// Where no split was ever recorded nothing is found: social care pays until another agrees to.
  static let fundingNotWhole = AgreementCheck(
    name: "funding-not-whole",
    purpose: "Finds funding splits that do not add up to the whole of the fee.",
    severity: .error
  ) { facts in
    facts.inForce.compactMap { agreement in
      agreement.fundingProblem.map { (agreement.reference, $0) }
    }
  }
}

extension AgreementInForce {
  fileprivate var fundingProblem: String? {
    guard let split else { return hadSplit ? Message.none(reference) : nil }
    let sum = FundingSplit.Funder.allCases.reduce(0) { $0 + split.share(of: $1) }
    switch split.basis {
    case .percentage:
      let shares = Percentage(hundredths: sum)
      return shares == .whole ? nil : Message.percentages(shares, reference)
    case .weeklyAmount:
      let shares = Money(pence: sum)
      return shares == weeklyFee ? nil : Message.amounts(shares, weeklyFee, reference)
    }
  }
}

private enum Message {
  static func none(_ reference: String) -> String {
    "No funding split holds any more. \(propose(reference))"
  }

  static func percentages(_ shares: Percentage, _ reference: String) -> String {
    "The shares add up to \(shares.inWords). \(propose(reference))"
  }

  static func amounts(_ shares: Money, _ fee: Money, _ reference: String) -> String {
    """
    The shares add up to \(shares.inWords) a week, and \(fee.inWords) is paid. \(propose(reference))
    """
  }

  private static func propose(_ reference: String) -> String {
    "Agree the split with the partners and put it right with 'caremarket funding propose \(reference)'."
  }
}
