/// Something that a reader must not miss: usually what is not there, and how to supply it.
package struct Notice: Hashable, Sendable {
  /// What it is about, as in "Vacancies are not known".
  package let title: String
  /// What follows from it, and what a person can do.
  package let text: String
  /// The command that would supply what is missing.
  package let command: String?

  package init(title: String, text: String, command: String? = nil) {
    self.title = title
    self.text = text
    self.command = command
  }
}
