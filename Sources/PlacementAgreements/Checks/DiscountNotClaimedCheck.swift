import Values

extension AgreementChecks {
  /// Finds discounts that the vehicle gives on the day and that are not taken off, or not in full.
  static let discountNotClaimed = AgreementCheck(
    name: "discount-not-claimed",
    purpose: "Finds discounts that are due by the vehicle's rules and not claimed, or not in full.",
    severity: .warning
  ) { facts in
    facts.discounts.filter { $0.weeklyClaimed < $0.weeklyDue }
      .map { ($0.reference, unclaimed($0)) }
  }

  private static func unclaimed(_ entry: DiscountEntry) -> String {
    let claimed =
      entry.weeklyClaimed == .zero ? "nothing" : "only \(entry.weeklyClaimed.inWords)"
    return """
      The discount '\(entry.discount)' is due: \(entry.weeklyDue.inWords) a week, and \(claimed) is \
      claimed. Claim it with 'caremarket agreement vary \(entry.reference)'; 'caremarket discount \
      summary --detail' says since when it has been due.
      """
  }
}
