import Values

/// An organisation that a council contracts with, or a council's own service.
struct Provider: Sendable {
  let name: OrganisationName
  let sector: Sector
  let work: Work
  /// The index of the authority whose own service it is, or `nil`.
  let council: Int?
  /// The name of the group that owns it, or `nil` where it stands alone.
  var group: String?

  /// Whether Westmarch itself provides these services.
  var isInHouse: Bool { council == Authority.westmarchIndex }

  /// Returns how one of Ofsted's files spells it for a service.
  ///
  /// Where there are several spellings they take turns, so that they differ within a file and from
  /// one year to the next.
  func spelling(turn: Int) -> String {
    let spellings = [name.name] + name.otherSpellings
    return spellings[turn % spellings.count]
  }
}
