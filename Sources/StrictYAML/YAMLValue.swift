import Yams

package import Values

/// A value in a file of settings, which knows its line.
///
/// Each way of reading it returns `nil` and adds a finding where the value is not what was asked
/// for, so that a whole file is checked in one pass.
package struct YAMLValue {
  let node: Node
  package let file: String

  /// Where the value stands.
  package var place: Place { Place(file: file, line: node.mark?.line) }

  /// Whether the value was left out, or written as `null` or `~`.
  package var isNull: Bool {
    node.scalar.map { $0.style == .plain && ["", "~", "null"].contains($0.string) } ?? false
  }
}

extension YAMLValue {
  /// The value as text, or `nil` where it is a list or a mapping.
  package func text(_ findings: inout [Finding]) -> String? {
    guard let scalar = node.scalar, !isNull else { return refused("text", &findings) }
    return scalar.string
  }

  /// The value as a whole number, written with digits alone.
  package func wholeNumber(_ findings: inout [Finding]) -> Int? {
    guard let text = node.scalar?.string, let number = ExactDecimal(text), number.scale == 0 else {
      return refused("a whole number", &findings)
    }
    return Int(number.coefficient)
  }

  /// The value as a number exactly as written.
  package func decimal(_ findings: inout [Finding]) -> ExactDecimal? {
    guard let text = node.scalar?.string, let number = ExactDecimal(text) else {
      return refused("a number such as 2.5", &findings)
    }
    return number
  }

  /// The value as a day, written as in 2026-04-01.
  package func day(_ findings: inout [Finding]) -> Day? {
    guard let text = node.scalar?.string, let day = Day(text) else {
      return refused("a day such as 2026-04-01", &findings)
    }
    return day
  }

  /// The value as true or false.
  package func flag(_ findings: inout [Finding]) -> Bool? {
    switch node.scalar?.string {
    case "true": true
    case "false": false
    default: refused("true or false", &findings)
    }
  }

  /// The value as one of the words that are allowed.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ choice: Choice.Type, _ findings: inout [Finding]
  ) -> Choice? where Choice.RawValue == String {
    guard let text = node.scalar?.string, let found = Choice(rawValue: text) else {
      return refused("one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))", &findings)
    }
    return found
  }

  /// The value, or the values of a list, as the words that are allowed; at least one.
  package func choices<Choice: RawRepresentable & CaseIterable>(
    _ choice: Choice.Type, _ findings: inout [Finding]
  ) -> [Choice] where Choice.RawValue == String {
    let values = node.scalar == nil ? list(&findings) : [self]
    if values.isEmpty { refused("at least one value", &findings) as Void? }
    return values.compactMap { $0.choice(choice, &findings) }
  }

  /// The values of a list.
  package func list(_ findings: inout [Finding]) -> [YAMLValue] {
    guard let sequence = node.sequence else {
      refused("a list", &findings) as Void?
      return []
    }
    return sequence.map { YAMLValue(node: $0, file: file) }
  }

  /// The texts of a list, or of a single value.
  package func texts(_ findings: inout [Finding]) -> [String] {
    if node.scalar != nil { return text(&findings).map { [$0] } ?? [] }
    return list(&findings).compactMap { $0.text(&findings) }
  }

  private func refused<Value>(_ wanted: String, _ findings: inout [Finding]) -> Value? {
    let found =
      node.scalar.map { "'\($0.string)'" } ?? (node.sequence == nil ? "a mapping" : "a list")
    findings.append(Finding(.error, at: place, "This must be \(wanted), not \(found)."))
    return nil
  }
}
