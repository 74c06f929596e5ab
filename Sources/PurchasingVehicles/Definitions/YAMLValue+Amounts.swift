package import StrictYAML
package import Values

extension YAMLValue {
  /// The value as pounds and pence, exactly as written.
  package func money(_ findings: inout [Finding]) -> Money? {
    var ignored: [Finding] = []
    guard let text = text(&ignored), let money = Money(text) else {
      findings.append(Finding(.error, at: place, Message.noMoney))
      return nil
    }
    return money
  }

  /// The value as a percentage between two, with at most two decimals and without its sign.
  func percentage(
    _ findings: inout [Finding], from lowest: Percentage = .zero, through highest: Percentage
  ) -> Percentage? {
    guard let number = decimal(&findings) else { return nil }
    guard let percentage = Percentage(number), lowest <= percentage, percentage <= highest else {
      let limits = "\(lowest.number) to \(highest.number)"
      findings.append(Finding(.error, at: place, Message.noPercentage(limits)))
      return nil
    }
    return percentage
  }

  /// The value as a whole number that is no less than another.
  package func wholeNumber(atLeast lowest: Int, _ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    guard number >= lowest else {
      findings.append(Finding(.error, at: place, "This must be \(lowest) or more."))
      return nil
    }
    return number
  }

  /// The value as miles, with at most one decimal.
  func miles(_ findings: inout [Finding]) -> Miles? {
    guard let number = decimal(&findings) else { return nil }
    guard number.scale <= 1, number.coefficient >= 0 else {
      findings.append(Finding(.error, at: place, "Miles have at most one decimal, as in 7.5."))
      return nil
    }
    return Miles(tenths: Int(number.coefficient) * (number.scale == 0 ? 10 : 1))
  }

  /// The value as a short name that can stand on a command line, as in `core-under-16`.
  func name(_ findings: inout [Finding]) -> String? {
    guard let name = text(&findings) else { return nil }
    guard name.isCommandWord else {
      findings.append(Finding(.error, at: place, Message.noName(name)))
      return nil
    }
    return name
  }
}

extension String {
  /// Whether the text is small letters, digits and single hyphens between them.
  var isCommandWord: Bool {
    wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil
  }
}

private enum Message {
  static let noMoney = "This must be pounds and pence such as 950 or 1234.50, without a comma."

  static func noPercentage(_ limits: String) -> String {
    "This must be a percentage from \(limits) with at most two decimals and no sign, as in 12.5."
  }

  static func noName(_ name: String) -> String {
    """
    '\(name)' cannot be a name: it is typed in commands, so use small letters, digits and hyphens, \
    as in core-under-16.
    """
  }
}
