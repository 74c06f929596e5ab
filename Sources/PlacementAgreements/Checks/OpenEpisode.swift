package import Values

/// A placement that goes on by the children's return.
package struct OpenEpisode: Hashable, Sendable {
  /// As messages name it, without anything that tells who the child is.
  package let reference: String
  /// The number of the child whose agreements are meant; `nil` where no agreement names the child.
  package let child: Int?
  package let from: Day

  package init(reference: String, child: Int?, from: Day) {
    self.reference = reference
    self.child = child
    self.from = from
  }
}
