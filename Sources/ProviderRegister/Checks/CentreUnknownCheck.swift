import Values

extension RegisterChecks {
  /// Finds that distances cannot be worked out because the council has no centre.
  static let centreUnknown = RegisterCheck(
    name: "centre-unknown",
    purpose: "Finds that the middle of the council's area is not known, so distances are missing.",
    severity: .warning
  ) { facts in
    guard !facts.hasCentre else { return [] }
    return [
      (
        "",
        """
        The middle of the council's area is not known, so no distance can be worked out. Import the \
        postcode directory with 'caremarket import postcodes'.
        """
      )
    ]
  }
}
