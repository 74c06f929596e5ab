package import Values

/// An episode of a child's care, as it is counted once the returns of all years are seen together.
///
/// The episodes of a child do not overlap. The day on which an episode ended is not a day in care.
package struct CareEpisode: Hashable, Sendable {
  /// The child's number in the database.
  package let child: Int
  package let from: Day
  /// The first day on which it no longer held; `nil` while it is open.
  package let until: Day?
  package let reasonBegan: ReturnCode
  package let legalStatus: ReturnCode
  package let need: ReturnCode
  package let placement: ReturnCode
  /// Who provides the placement, PR0 to PR5; blank for temporary and other placements.
  package let provider: ReturnCode
  /// Why it ended; blank while it is open.
  package let reasonEnded: ReturnCode
  /// Why the placement changed; blank where it did not.
  package let reasonMoved: ReturnCode
  /// The home or the fostering agency; blank where there is none.
  package let urn: ReturnCode
  /// The code of the authority in which the placement is, where the postcode directory told.
  package let authority: PackedCode?
  /// From home to placement, where both were known.
  package let distance: Miles?

  /// The sectors of the postcodes, as in "AL1 1"; blank where they were not known.
  package let homeSector: ReturnCode
  package let placementSector: ReturnCode

  package init(
    child: Int, from: Day, until: Day?, reasonBegan: ReturnCode, legalStatus: ReturnCode,
    need: ReturnCode, placement: ReturnCode, provider: ReturnCode, reasonEnded: ReturnCode,
    reasonMoved: ReturnCode, urn: ReturnCode, authority: PackedCode?, distance: Miles?,
    homeSector: ReturnCode = .blank, placementSector: ReturnCode = .blank
  ) {
    self.child = child
    self.from = from
    self.until = until
    self.reasonBegan = reasonBegan
    self.legalStatus = legalStatus
    self.need = need
    self.placement = placement
    self.provider = provider
    self.reasonEnded = reasonEnded
    self.reasonMoved = reasonMoved
    self.urn = urn
    self.authority = authority
    self.distance = distance
    self.homeSector = homeSector
    self.placementSector = placementSector
  }

  package func isOpen(on day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }
}
