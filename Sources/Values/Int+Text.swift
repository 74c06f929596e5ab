extension Int {
  /// The number with a comma between thousands, as in `15,742`.
  package var withThousands: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// The number and its noun, as in "1 service" or "2,014 services".
  package func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(withThousands) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
