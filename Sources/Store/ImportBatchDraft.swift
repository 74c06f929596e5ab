package import Values

/// What is known of an import before it is carried out.
package struct ImportBatchDraft: Sendable {
  package let kind: String
  package let files: [String]
  package let seal: Seal
  package let asAt: Day?
  /// Whether its files are compared with what the import of the kind before it brought.
  package let buildsOnEarlier: Bool

  package init(
    kind: String, files: [String], seal: Seal, asAt: Day?, buildsOnEarlier: Bool
  ) {
    self.kind = kind
    self.files = files
    self.seal = seal
    self.asAt = asAt
    self.buildsOnEarlier = buildsOnEarlier
  }
}
