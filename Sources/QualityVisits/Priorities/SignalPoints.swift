/// The points of a signal: the one place where what was observed becomes a number.
package enum SignalPoints: Sendable, Hashable {
  case codes([String: Int])
  case from([Int: Int])
  case within([Int: Int])

  /// Returns the points for what was observed; a code that the rule lacks is refused when it is read.
  package func points(for value: Observation.Value) -> Int {
    switch (self, value) {
    case (.codes(let points), .code(let code)): points[code] ?? 0
    case (.from(let points), .number(let number)):
      points.filter { $0.key <= number }.max { $0.key < $1.key }?.value ?? 0
    case (.within(let points), .number(let number)):
      points.filter { number <= $0.key }.min { $0.key < $1.key }?.value ?? 0
    default: 0
    }
  }
}

/// Something that was observed of a service, and how to say it.
package struct Observation: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case code(String)
    case number(Int)
  }

  package let signal: PrioritySignal
  package let value: Value
  /// The sentence that explains its points, without a full stop.
  package let because: String

  package init(_ signal: PrioritySignal, _ value: Value, because: String) {
    self.signal = signal
    self.value = value
    self.because = because
  }
}
