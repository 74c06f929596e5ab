/// What every reader knows of how figures are hidden, because the statement says so.
package struct IntruderRules: Hashable, Sendable {
  /// The counts that are hidden for being small.
  package let hiddenCounts: ClosedRange<Int64>
  /// The units of which there are only whole ones.
  package let wholeUnits: Set<String>
  /// The units of figures that may be less than nothing, such as changes; there are only whole ones.
  package let signedUnits: Set<String>

  package init(
    hiddenCounts: ClosedRange<Int64>, wholeUnits: Set<String>, signedUnits: Set<String>
  ) {
    self.hiddenCounts = hiddenCounts
    self.wholeUnits = wholeUnits
    self.signedUnits = signedUnits
  }

  /// Whether there are only whole numbers of a unit.
  func isWhole(_ unit: String) -> Bool { wholeUnits.contains(unit) || signedUnits.contains(unit) }
}
