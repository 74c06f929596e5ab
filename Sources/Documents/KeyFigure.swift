/// One figure that stands out from the text.
package struct KeyFigure: Hashable, Sendable {
  /// What is counted or measured, with its unit where the figure does not show it.
  package let label: String
  /// The figure; a missing one is told in words.
  package let value: Cell
  /// What it is to be compared with, or what it leaves out.
  package let note: String?

  package init(label: String, value: Cell, note: String? = nil) {
    self.label = label
    self.value = value
    self.note = note
  }
}
