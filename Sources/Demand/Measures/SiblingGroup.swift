import Values

/// Children who are taken for brothers and sisters, and whether they live together.
///
/// Assumption: the return names no families. Children from one postcode sector who started to be
/// looked after on one day are taken for siblings; those who came on different days are not found.
struct SiblingGroup {
  /// How many of them are looked at.
  let children: Int
  let isTogether: Bool

  private struct Origin: Hashable {
    let day: Day
    let sector: ReturnCode
  }

  private struct Home: Hashable {
    let placement: ReturnCode
    let urn: ReturnCode
    let sector: ReturnCode
  }

  /// The groups of all children in care; those whom nobody looks at are siblings of the others all the
  /// same.
  static func all(
    _ periods: [(child: LookedAfterChild, period: CarePeriod, isLookedAt: Bool)], on day: Day
  ) -> [SiblingGroup] {
    var groups: [Origin: (homes: [Home?], lookedAt: Int)] = [:]
    for (child, period, isLookedAt) in periods where !child.isUnaccompanied {
      guard let sector = period.stays.first?.first.homeSector, !sector.isBlank else { continue }
      let origin = Origin(day: period.from, sector: sector)
      groups[origin, default: ([], 0)].homes.append(home(period, on: day))
      groups[origin, default: ([], 0)].lookedAt += isLookedAt ? 1 : 0
    }
    return groups.values.filter { $0.homes.count > 1 }.map { group in
      SiblingGroup(
        children: group.lookedAt,
        isTogether: Set(group.homes).count == 1 && group.homes[0] != nil)
    }
  }

  private static func home(_ period: CarePeriod, on day: Day) -> Home? {
    period.stay(on: day).flatMap { stay in
      let sector = stay.last.placementSector
      return sector.isBlank
        ? nil : Home(placement: stay.first.placement, urn: stay.first.urn, sector: sector)
    }
  }
}
