/// What every reader knows of how figures are hidden, because the statement says so.
package struct IntruderRules: Hashable, Sendable {
  /// The counts that are hidden for being small.
  package let hiddenCounts: ClosedRange<Int64>
  /// The units of which there are only whole ones.
  package let wholeUnits: Set<String>

  package init(hiddenCounts: ClosedRange<Int64>, wholeUnits: Set<String>) {
    self.hiddenCounts = hiddenCounts
    self.wholeUnits = wholeUnits
  }
}
