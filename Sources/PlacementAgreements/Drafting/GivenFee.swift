package import Values

/// A line of a fee as a person writes it: `care=4200.00`, `staffing=950.00,hours=14,ratio=2:1`,
/// `transport=450.00,once`.
package struct GivenFee: Hashable, Sendable {
  package let kind: String
  package let amount: Money
  /// `nil` where nothing is said: as the kind is paid first of all.
  package let per: FeeLine.Per?
  /// Hundredths of an hour a week.
  package let hours: Int?
  /// Workers to children.
  package let ratio: String?
  /// Tells two lines of one kind apart; `nil` where nothing is said.
  package let position: Int?

  package init(
    kind: String, amount: Money, per: FeeLine.Per? = nil, hours: Int? = nil, ratio: String? = nil,
    position: Int? = nil
  ) {
    self.kind = kind
    self.amount = amount
    self.per = per
    self.hours = hours
    self.ratio = ratio
    self.position = position
  }

  /// Reads a line as it stands on a command line, or returns `nil` where it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let (kind, written) = GivenFee.pair(first),
      let amount = Money(written)
    else { return nil }
    var details = Details()
    for part in parts.dropFirst() { guard details.read(part) else { return nil } }
    self.init(
      kind: kind, amount: amount, per: details.per, hours: details.hours, ratio: details.ratio,
      position: details.position)
  }

  /// What may follow the amount.
  private struct Details {
    var per: FeeLine.Per?
    var hours: Int?
    var ratio: String?
    var position: Int?

    mutating func read(_ part: String) -> Bool {
      if let per = FeeLine.Per(rawValue: part) {
        self.per = per
        return true
      }
      guard let (name, text) = GivenFee.pair(part) else { return false }
      switch name {
      case "hours": hours = Hundredths.reading(text)
      case "ratio": ratio = text.wholeMatch(of: /[1-9]:[1-9]/) == nil ? nil : text
      case "line": position = Int(text).flatMap { (1...99).contains($0) ? $0 : nil }
      default: return false
      }
      return name == "hours" ? hours != nil : name == "ratio" ? ratio != nil : position != nil
    }
  }

  private static func pair(_ text: String) -> (String, String)? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? (parts[0], parts[1]) : nil
  }
}
