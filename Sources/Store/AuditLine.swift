/// One line of the audit trail as people read it: an entry, and one thing that it changed.
package struct AuditLine: Sendable {
  package let entry: AuditEntry
  /// In words, as in "provider P12: name 'A' → 'B'".
  package let change: String
}
