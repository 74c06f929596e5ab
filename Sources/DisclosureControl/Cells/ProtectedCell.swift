package import Values

/// A figure that may have to be hidden.
///
/// Two tables that show the same figure give it the same name, which is what links them: it is hidden
/// in both or in neither.
package struct ProtectedCell: Hashable, Sendable {
  package let name: String
  /// In whole units, exactly: children, pence, days.
  package let value: Int64
  package let kind: Kind
  /// How much is lost where it is hidden, compared with other cells; totals weigh more.
  package let weight: Int
  package let earlier: Earlier
  /// The step to which it is shown rounded, in the same units, where it is not shown exactly.
  package let roundedTo: Int64?

  package init(
    _ name: String, _ value: Int64, _ kind: Kind = .count, weight: Int = 1,
    earlier: Earlier = .notPublished, roundedTo: Int64? = nil
  ) {
    self.name = name
    self.value = value
    self.kind = kind
    self.weight = weight
    self.earlier = earlier
    self.roundedTo = roundedTo
  }
}

extension ProtectedCell {
  /// What is counted or added up.
  package enum Kind: Hashable, Sendable {
    /// How many children.
    case count
    /// Weeks, pounds or another amount of so many children, and the share of the largest of them.
    case magnitude(contributors: Int, largestShare: Percentage)
    /// The difference of two figures, which may be less than nothing and by itself tells nothing.
    case balance
  }

  /// What is known of the figure from a statement that was published before.
  package enum Earlier: Hashable, Sendable {
    case notPublished
    /// Everyone knows it already, so hiding it protects nothing.
    case shown
    /// It was hidden then: showing it now would tell what that protected.
    case hidden
  }
}
