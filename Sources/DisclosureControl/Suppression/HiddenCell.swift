/// A figure that is not shown, why, and what the intruder can still work out of it.
package struct HiddenCell: Hashable, Sendable {
  package let name: String
  package let reason: Reason
  package let interval: CellInterval

  /// Why a figure is not shown.
  package enum Reason: String, CaseIterable, Sendable {
    /// The number of children is small.
    case small
    /// The amount is that of few children.
    case fewChildren
    /// Most of the amount is that of one child.
    case dominated
    /// It was hidden in a statement that was published before.
    case hiddenBefore
    /// Another hidden figure could be worked out from it.
    case secondary
  }

  /// Whether it is hidden for what it says itself.
  package var isPrimary: Bool { reason != .secondary }
}
