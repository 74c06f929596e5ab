import Values

/// Children who are taken for brothers and sisters, and whether they live together.
///
/// Assumption: the return names no families. Children from one postcode sector who started to be
/// looked after on one day are taken for siblings; those who came on different days are not found.
struct SiblingGroup {
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

  static func all(
    _ periods: [(child: LookedAfterChild, period: CarePeriod)], on day: Day
  ) -> [SiblingGroup] {
    var homes: [Origin: [Home?]] = [:]
    for (child, period) in periods where !child.isUnaccompanied {
      guard let sector = period.stays.first?.first.homeSector, !sector.isBlank else { continue }
      homes[Origin(day: period.from, sector: sector), default: []].append(home(period, on: day))
    }
    return homes.values.filter { $0.count > 1 }.map { homes in
      SiblingGroup(
        children: homes.count,
        isTogether: Set(homes).count == 1 && homes[0] != nil)
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
