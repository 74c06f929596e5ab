package import Values

/// What going through the audit trail found.
package struct AuditVerification: Sendable {
  /// A seal that was noted earlier, and the entry that bears it now.
  package struct Noted: Sendable {
    package let seal: Seal
    /// `nil` where no entry bears it any more.
    package internal(set) var entry: Int?
  }

  package internal(set) var entries = 0
  var lastNumber = 0
  /// The seal of the last entry: kept elsewhere, it proves later that nothing before it changed.
  package internal(set) var lastSeal = AuditTrail.beginning
  package internal(set) var broken: [Finding] = []
  package internal(set) var noted: Noted?

  /// Whether the trail is as it was written.
  package var holds: Bool { broken.isEmpty }
}
