package import Values

/// Something that the council means to buy, as it tells the market.
package struct Intention: Sendable, Hashable {
  /// So many of a unit, as in 12 places.
  package struct Volume: Sendable, Hashable {
    package let number: Int
    /// The code of the unit.
    package let unit: String

    package init(number: Int, unit: String) {
      self.number = number
      self.unit = unit
    }
  }

  package let number: Int
  package let item: String
  /// The codes of its type, value band and route, as `Contracts/Statement/Codes` explain them.
  package let type: String
  package let area: String
  package let volume: Volume?
  package let valueBand: String?
  package let route: String
  /// The day on which the market was told.
  package let announced: Day
  /// How it stood, the earliest first; the last counts.
  package let steps: [IntentionStep]

  /// The number as people write it, as in `I7`.
  package var reference: String { Intention.numbers.text(number) }

  /// How its numbers are written.
  package static let numbers = RecordNumber("I")
}

extension Intention {
  /// How it stood on a day; `nil` before it was announced.
  package func standing(on day: Day) -> IntentionStep? {
    steps.last { $0.day <= day }
  }

  /// How it stands by its last step.
  package var latest: IntentionStep? { steps.last }

  /// Whether it was announced by a day and not closed.
  package func isOpen(on day: Day) -> Bool {
    standing(on: day).map { $0.kind != .close } ?? false
  }
}
