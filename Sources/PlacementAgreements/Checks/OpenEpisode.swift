package import Values

/// A placement that went on at the end of the year of a children's return.
package struct OpenEpisode: Hashable, Sendable {
  /// As messages name it, without anything that tells who the child is.
  package let reference: String
  /// The number of the child whose agreements are meant; `nil` where no agreement names the child.
  package let child: Int?
  /// The code of the placement, as in `K2`.
  package let placement: String
  package let from: Day

  package init(reference: String, child: Int?, placement: String, from: Day) {
    self.reference = reference
    self.child = child
    self.placement = placement
    self.from = from
  }
}
