/// A command to type, and what it is for.
package struct Command: Hashable, Sendable {
  /// As in "To make this statement again, type".
  package let label: String
  /// The command as it is typed.
  package let text: String

  package init(label: String, text: String) {
    self.label = label
    self.text = text
  }
}
