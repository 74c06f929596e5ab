import Values

/// An agreement as far as discounts look at it: who is placed where and since when, and what is paid.
struct DiscountedPlacement: Sendable {
  /// Days on which the placement is permanent, and since when it has been.
  struct Permanence: Hashable, Sendable {
    let range: DayRange
    let since: Day
  }

  let reference: String
  /// The number of the child.
  let child: Int
  let siblingGroup: String?
  let urn: String?
  /// The number of the provider, or of the one that it was merged into.
  let provider: Int
  /// The number of the vehicle that it was called off from; `nil` outside one.
  let vehicle: Int?
  /// Whether it counts among those placed with the provider: not with a service of the council's own.
  let isBought: Bool
  /// The first day with the service, across the agreements whose place this one took there.
  let stayFrom: Day
  let paid: PaidDays
  let permanence: [Permanence]
  /// The weekly lines from which discounts are taken, earliest first.
  let fees: [CostLine]
  let claims: [DiscountClaim]
}

extension DiscountedPlacement {
  /// What is paid a week, on a day, of what discounts are taken from.
  func weeklyFee(on day: Day) -> Money {
    fees.reduce(.zero) { $1.range.contains(day) ? $0 + $1.amount : $0 }
  }

  /// What is claimed a week of a discount on a day.
  func claimed(_ discount: String, on day: Day) -> Money {
    claims.reduce(.zero) {
      $1.discount == discount && $1.range.contains(day) ? $0 + $1.weekly : $0
    }
  }

  /// Whether the children are brothers and sisters placed together, which for a fostering agency is
  /// with the same agency.
  ///
  /// Assumption: an agency places them with one family, because agreements know the agency alone.
  var household: Household? {
    guard let siblingGroup, let urn else { return nil }
    return Household(siblingGroup: siblingGroup, urn: urn)
  }

  struct Household: Hashable {
    let siblingGroup: String
    let urn: String
  }
}
