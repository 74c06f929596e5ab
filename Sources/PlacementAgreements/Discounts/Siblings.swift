import Values

/// Brothers and sisters who are placed together, and the order in which they count.
///
/// The child who has been with the service longest is the first; of several who came on one day the
/// one whose agreement has the lower reference. When the first leaves, the next one is.
struct Siblings: Sendable {
  private let households: [DiscountedPlacement.Household: [DiscountedPlacement]]

  init(_ placements: [DiscountedPlacement]) {
    var households: [DiscountedPlacement.Household: [DiscountedPlacement]] = [:]
    for placement in placements {
      if let household = placement.household {
        households[household, default: []].append(placement)
      }
    }
    self.households = households.mapValues { members in
      members.sorted { ($0.stayFrom, $0.reference) < ($1.stayFrom, $1.reference) }
    }
  }

  /// The days on which the place of a child among its brothers and sisters may change.
  func changes(of placement: DiscountedPlacement) -> [Day] {
    members(with: placement).flatMap { member in
      [member.paid.range.from, member.paid.range.until].compactMap(\.self)
    }
  }

  /// Returns which child a placement's is on a day, of those placed together, counted from 1.
  func place(of placement: DiscountedPlacement, on day: Day) -> Int {
    var seen: Set<Int> = []
    for member in members(with: placement) where member.paid.range.contains(day) {
      if member.child == placement.child { break }
      seen.insert(member.child)
    }
    return seen.count + 1
  }

  private func members(with placement: DiscountedPlacement) -> [DiscountedPlacement] {
    placement.household.flatMap { households[$0] } ?? []
  }
}
