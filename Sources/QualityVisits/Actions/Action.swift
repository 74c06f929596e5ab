package import Values

/// Something that must be done about a service, from a visit or a concern.
package struct Action: Sendable, Hashable {
  package let number: Int
  package let urn: String
  /// The number of the visit or the concern that it comes from.
  package let visit: Int?
  package let concern: Int?
  package let standard: String?
  package let task: String
  /// What happened to it, the earliest first; the last counts.
  package let steps: [ActionStep]

  /// The number as people write it, as in `A7`.
  package var reference: String { QualityNumber.action.text(number) }
}

/// Something that happened to an action, and how it stands since.
package struct ActionStep: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable {
    case raise
    case update
    case remind
    case close
  }

  package let kind: Kind
  package let isOpen: Bool
  package let day: Day
  package let owner: String
  package let due: Day
  package let priority: ActionPriority
  /// Where the evidence is kept that it was done.
  package let evidenceReference: String?
  package let reason: String?
  package let takenBy: String
}

extension Action {
  /// How it stood on a day; `nil` before it was raised.
  package func standing(on day: Day) -> ActionStep? {
    steps.last { $0.day <= day }
  }

  /// How it stands by its last step.
  package var latest: ActionStep? { steps.last }

  /// Whether it was open on a day and should have been done before.
  package func isOverdue(on day: Day) -> Bool {
    standing(on: day).map { $0.isOpen && $0.due < day } ?? false
  }
}
