package import Values

/// What going through the audit trail found.
package struct AuditVerification: Sendable {
  package let entries: Int
  /// The seal of the last entry: kept elsewhere, it proves later that nothing before it changed.
  package let lastSeal: String
  package let broken: [Finding]
}
