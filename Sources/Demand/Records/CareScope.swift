package import Values

/// Whose episodes are read: to read ten years of a large authority takes longer than to count one.
package enum CareScope: Sendable {
  /// Every episode of every child.
  case everyone
  /// The episodes that were open on a day, and no others.
  case open(Day)
  /// All episodes of the children who were looked after at any time in a range.
  ///
  /// What a measure counts within the range is the same as with every child: periods and stays have
  /// no gaps, so one that lies in the range has an episode there.
  case lookedAfter(DayRange)
  /// The episodes of which any day lies in a range, and no others: enough to count days.
  case within(DayRange)
}

extension CareScope {
  var isEveryone: Bool { if case .everyone = self { true } else { false } }
}
