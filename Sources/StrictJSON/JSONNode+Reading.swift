package import Values

/// Each way of reading a value returns `nil` and adds a finding where it is not what was asked for.
extension JSONNode {
  /// The value as text that is not empty.
  package func text(_ findings: inout [Finding]) -> String? {
    guard case .text(let text) = content else { return refused("a text", &findings) }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? refused("a text that says something", &findings) : words
  }

  /// The value as true or false.
  package func flag(_ findings: inout [Finding]) -> Bool? {
    guard case .flag(let flag) = content else { return refused("true or false", &findings) }
    return flag
  }

  /// The value as a whole number.
  package func wholeNumber(_ findings: inout [Finding]) -> Int? {
    guard case .number(let text) = content, let number = Int(text) else {
      return refused("a whole number", &findings)
    }
    return number
  }

  /// The value as pounds and pence, exactly as written.
  package func money(_ findings: inout [Finding]) -> Money? {
    guard case .number(let text) = content, let money = Money(text) else {
      return refused("an amount with at most two decimals", &findings)
    }
    return money
  }

  /// The values of a list; a finding where this is no list.
  package func list(_ findings: inout [Finding]) -> [JSONNode] {
    if case .list(let items) = content { return items }
    let _: JSONNode? = refused("a list", &findings)
    return []
  }

  /// Adds that the value must be something else than it is.
  package func refused<Value>(_ wanted: String, _ findings: inout [Finding]) -> Value? {
    findings.append(Finding(.error, at: place, "\(named) must be \(wanted), not \(inWords)."))
    return nil
  }

  /// The way to the value, as messages name it.
  package var named: String { path.isEmpty ? "The file" : path }

  private var inWords: String {
    switch content {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let number): number
    case .text(let text): "'\(text.prefix(60))'"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
