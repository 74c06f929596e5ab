/// The extensions that a contract provides for, written as in `1+1+1`: years, or months as in `6m`.
package struct ExtensionPattern: Hashable, Sendable {
  /// The months of each extension, in their order.
  package let months: [Int]

  package init(months: [Int]) {
    self.months = months
  }

  package static let none = ExtensionPattern(months: [])
}

extension ExtensionPattern: LosslessStringConvertible {
  /// Reads `1+1+1`, `2`, `6m+6m` or `none`.
  package init?(_ text: String) {
    if text == "none" {
      self = .none
      return
    }
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    let months = parts.compactMap { ExtensionPattern.months($0.filter { $0 != " " }) }
    guard months.count == parts.count else { return nil }
    self.init(months: months)
  }

  /// The pattern as contracts write it.
  package var description: String {
    guard !months.isEmpty else { return "none" }
    return months.map { $0 % 12 == 0 ? "\($0 / 12)" : "\($0)m" }.joined(separator: "+")
  }

  /// Reads one extension of up to ten years.
  private static func months(_ text: String) -> Int? {
    let isMonths = text.hasSuffix("m")
    let digits = isMonths ? text.dropLast() : text[...]
    guard (1...3).contains(digits.count), digits.allSatisfy(\.isASCII), let number = Int(digits),
      number > 0
    else { return nil }
    let months = isMonths ? number : number * 12
    return months <= 120 ? months : nil
  }
}
