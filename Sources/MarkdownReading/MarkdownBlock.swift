/// One thing in a text that is written in Markdown, with its line.
package struct MarkdownBlock: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case paragraph(String)
    /// The items in their order, each as one text.
    case list([String])
    case heading(String)
    /// Something that has no place in a narrative, by its name in the Markdown standard.
    case other(String)
  }

  package let kind: Kind
  /// Counted from 1.
  package let line: Int

  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
