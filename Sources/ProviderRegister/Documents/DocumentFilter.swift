/// Which documents are asked for; what is `nil` or false does not narrow.
package struct DocumentFilter: Sendable {
  /// The number of the provider whose documents, and whose services' documents, they are.
  package var provider: Int?
  package var urn: String?
  /// The kind, by its name in the rules.
  package var kind: String?
  /// Whether documents are listed that another of the same kind has taken the place of.
  package var includesReplaced = false

  package init() {}
}
