package import Values

/// From when until when a vehicle runs, and by how much it may be extended.
package struct Term: Hashable, Sendable {
  /// The first term, without extensions.
  package let from: Day
  /// The first day after the first term.
  package let until: Day
  /// The extensions that the contract provides for, in their order.
  package let extensions: ExtensionPattern
  package let reference: String

  package init(from: Day, until: Day, extensions: ExtensionPattern, reference: String) {
    self.from = from
    self.until = until
    self.extensions = extensions
    self.reference = reference
  }
}

extension Term {
  /// Returns the first day after the vehicle, once the extensions that are given were used.
  package func end(extendedBy uses: [ExtensionUse]) -> Day {
    until.adding(monthsOfRange: uses.reduce(0) { $0 + $1.months })
  }

  /// The first day after the vehicle if every extension that is provided for were used.
  package var latestEnd: Day {
    until.adding(monthsOfRange: extensions.months.reduce(0, +))
  }
}

extension Day {
  /// Returns the day so many months later, where this day is the first after a range.
  ///
  /// A range that ends with a month goes on to the end of another; any other keeps its day.
  package func adding(monthsOfRange months: Int) -> Day {
    guard dayOfMonth != 1 else { return adding(months: months) }
    return adding(days: -1).adding(months: months).adding(days: 1)
  }
}
