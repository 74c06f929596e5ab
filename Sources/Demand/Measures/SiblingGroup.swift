import Values

/// Children who are taken for brothers and sisters, and whether they live together.
///
/// Assumption: the return names no families. Children from one postcode sector who started to be
/// looked after on one day are taken for siblings; those who came on different days are not found.
struct SiblingGroup {
  /// How many children there are, and how many of them are looked at.
  private var all = 0
  private(set) var children = 0
  private(set) var isTogether = true
  private var home: Home?

  var areSiblings: Bool { all > 1 }

  /// Where siblings come from.
  struct Origin: Hashable {
    private let day: Day
    private let sector: ReturnCode

    /// The origin of a child by a period of care; `nil` where no siblings can be found by it.
    init?(_ child: LookedAfterChild, _ period: CarePeriod) {
      guard !child.isUnaccompanied, let sector = period.stays.first?.first.homeSector,
        !sector.isBlank
      else { return nil }
      day = period.from
      self.sector = sector
    }
  }

  private struct Home: Hashable {
    let placement: ReturnCode
    let urn: ReturnCode
    let sector: ReturnCode
  }

  /// Adds a child by the period of care that is open on a day.
  ///
  /// A child at whom nobody looks is a sibling of the others all the same.
  mutating func add(_ period: CarePeriod, on day: Day, isLookedAt: Bool) {
    let own = SiblingGroup.home(period, on: day)
    if all == 0 { home = own }
    isTogether = isTogether && own != nil && own == home
    all += 1
    children += isLookedAt ? 1 : 0
  }

  private static func home(_ period: CarePeriod, on day: Day) -> Home? {
    guard let index = period.stays.lastIndex(where: { $0.isOpen(on: day) }) else { return nil }
    let sector = period.stays[index].last.placementSector
    let first = period.stays[index].first
    return sector.isBlank
      ? nil : Home(placement: first.placement, urn: first.urn, sector: sector)
  }
}
