package import Values

/// Something that happened to an intention, and how it stands since.
package struct IntentionStep: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable {
    case announce
    case update
    case close
  }

  /// A published notice: the code of its type, and where it is to be found.
  package struct Notice: Sendable, Hashable {
    package let type: String
    package let reference: String

    package init(type: String, reference: String) {
      self.type = type
      self.reference = reference
    }
  }

  package let kind: Kind
  package let day: Day
  /// The code of the status.
  package let status: String
  /// The earliest day on which buying begins.
  package let earliest: Day?
  package let notice: Notice?
  package let reason: String?
  /// What came of it, once it is closed.
  package let outcome: String?
  package let recordedBy: String
}
