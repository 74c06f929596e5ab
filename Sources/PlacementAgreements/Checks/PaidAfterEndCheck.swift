import Values

extension AgreementChecks {
  /// Finds invoices that charge days after a placement had ended.
  static let paidAfterEnd = AgreementCheck(
    name: "paid-after-end",
    purpose: "Finds invoices that were kept and charge days after the end of the placement.",
    severity: .error
  ) { facts in
    facts.chargesAfterEnd.map { ($0.reference, charged($0)) }
  }

  private static func charged(_ charge: ChargeAfterEnd) -> String {
    """
    Invoice \(charge.invoice) charges days to \(charge.through.inWords) (\(charge.amount.inWords)), and \
    the last day of the placement was \(charge.end.adding(days: -1).inWords). Ask for a credit note, \
    or correct the end.
    """
  }
}
