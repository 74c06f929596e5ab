extension Int {
  /// The number with a comma between thousands, as in `15,742`.
  package var withThousands: String {
    guard magnitude >= 1000 else { return "\(self)" }
    let (thousands, rest) = quotientAndRemainder(dividingBy: 1000)
    let digits = "\(rest.magnitude)"
    return
      "\(thousands.withThousands),\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)"
  }

  /// The number and its noun, as in "1 service" or "2,014 services".
  package func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(withThousands) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
