import DisclosureControl

/// What statements that were published before showed and hid, by the identifiers of the figures.
package struct EarlierFigures: Sendable {
  private let shown: Set<String>
  private let hidden: Set<String>
  /// Which of them stand for several finer figures, and for which.
  let joins: [FigureSum]

  package init(
    shown: Set<String> = [], hidden: Set<String> = [], joins: [FigureSum] = []
  ) {
    self.shown = shown
    self.hidden = hidden
    self.joins = joins
  }

  subscript(_ id: String) -> ProtectedCell.Earlier {
    if shown.contains(id) { return .shown }
    return hidden.contains(id) ? .hidden : .notPublished
  }

  /// What is known of a figure that stands for finer ones: where some of those were hidden, it would
  /// tell with the sums of that statement, which are not all known here, what they are.
  subscript(_ join: FigureJoin) -> ProtectedCell.Earlier {
    let known = self[join.figure]
    return known == .notPublished && join.names.contains(where: hidden.contains) ? .hidden : known
  }
}
