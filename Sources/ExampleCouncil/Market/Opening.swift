/// A service that is to be made: what it is, who runs it, and whether it is still there at the end.
struct Opening: Sendable {
  /// What becomes of a service by the last day of the example.
  enum Fate: Sendable {
    case open
    /// It left in the year that ended on 31 March of this one.
    case left(inYearEnding: Int)
    /// It left on the last day of the year before the last, as Ofsted learned later.
    case leftUnnoticed
    /// It joined and left within the last year.
    case cameAndWent
  }

  let type: ProvisionType
  let sector: Sector
  let fate: Fate
  /// The index of the provider that owns it at the end.
  let owner: Int
  let authority: Int
}
