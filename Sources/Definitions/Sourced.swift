package import StrictYAML
package import Values

/// A value of a policy with the rule that it comes from.
package struct Sourced<Value: Sendable>: Sendable {
  package let value: Value
  /// The Act, regulation, guidance or decision, with its section.
  package let reference: String
}

extension Timeline {
  /// Reads dated values: each under the day from which it holds, with its reference.
  ///
  /// Days that are not in order are findings. The body reads what else stands under the day.
  package static func reading<Content>(
    _ value: YAMLValue?, required: Set<String>, _ findings: inout [Finding],
    _ body: ([String: YAMLValue], inout [Finding]) -> Content?
  ) -> Timeline<Sourced<Content>> where Value == Sourced<Content> {
    guard let value else { return Timeline() }
    var changes: [(from: Day, value: Sourced<Content>?)] = []
    for entry in value.entries(&findings) {
      guard let day = Day(entry.key) else {
        findings.append(Finding(.error, at: entry.value.place, Message.noDay(entry.key)))
        continue
      }
      changes.append((day, sourced(entry.value, required, &findings, body)))
    }
    if let timeline = Timeline(changes) { return timeline }
    findings.append(Finding(.error, at: value.place, Message.outOfOrder))
    return Timeline()
  }

  private static func sourced<Content>(
    _ value: YAMLValue, _ required: Set<String>, _ findings: inout [Finding],
    _ body: ([String: YAMLValue], inout [Finding]) -> Content?
  ) -> Sourced<Content>? {
    guard !value.isNull else { return nil }
    let values = value.mapping(
      required: required.union(["reference"]), optional: [], &findings)
    guard let reference = values["reference"]?.text(&findings) else { return nil }
    return body(values, &findings).map { Sourced(value: $0, reference: reference) }
  }
}

private enum Message {
  static let outOfOrder = "The days must follow one another, and none may come twice."

  static func noDay(_ text: String) -> String {
    "'\(text)' must be the day from which this holds, as in 2026-04-01."
  }
}
