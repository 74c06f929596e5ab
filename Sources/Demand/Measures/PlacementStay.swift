package import Values

/// A child's stay in one placement: the episodes that followed one another there.
///
/// An episode that begins only because the legal status changed continues the stay, and so does the
/// return to the same placement after a temporary move.
package struct PlacementStay: Hashable, Sendable {
  package let from: Day
  /// The first day on which the child no longer was there; `nil` while the child still is.
  package private(set) var until: Day?
  /// The episode with which it began, which says what kind of placement it is.
  package let first: CareEpisode
  /// The episode with which it ends, which says why.
  package private(set) var last: CareEpisode
  /// The first day with the carer, who may have been the same in the placement before.
  package let carerFrom: Day

  init(_ episode: CareEpisode, carerFrom: Day) {
    from = episode.from
    until = episode.until
    first = episode
    last = episode
    self.carerFrom = carerFrom
  }

  mutating func continueWith(_ episode: CareEpisode) {
    until = episode.until
    last = episode
  }

  /// Whether the child is in the same place: the type, the provider, the home or agency, the sector.
  func isSamePlace(as episode: CareEpisode) -> Bool {
    first.placement == episode.placement && first.provider == episode.provider
      && first.urn == episode.urn && first.placementSector == episode.placementSector
  }

  /// Whether any day of it lies in a range; a stay of no day counts where it began.
  package func isIn(_ range: DayRange) -> Bool {
    guard from < range.until ?? from.adding(days: 1) else { return false }
    return until.map { $0 > range.from || $0 == from && from >= range.from } ?? true
  }

  package func isOpen(on day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }
}
