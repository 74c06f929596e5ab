package import Values

/// A visit that a service must have within a time: one for each interval of its tier.
package struct VisitDue: Sendable, Hashable {
  /// Which of the service's visits of the plan it is, from 1.
  package let number: Int
  /// The first day on which it may be made, so that visits are not bunched.
  package let opens: Day
  /// The last day on which it is in time.
  package let dueBy: Day
}

/// A service as far as its visits go.
package struct ServiceToVisit: Sendable, Hashable {
  package let urn: String
  package let provisionType: String
  /// The code of the authority in whose area it is registered.
  package let authority: String?
  /// The name of that authority.
  package let area: String?
  /// Whether that authority makes joint visits with the council.
  package let hasPartner: Bool
  package let point: GridPoint?
  package let score: Int
  package let tier: PriorityTier
  /// The day by which the next visit is due, which may be past.
  package let dueBy: Day
  /// The longest time between two visits, in months.
  package let months: Int

  package init(
    urn: String, provisionType: String, authority: String?, area: String?,
    hasPartner: Bool, point: GridPoint?, score: Int, tier: PriorityTier, dueBy: Day, months: Int
  ) {
    self.urn = urn
    self.provisionType = provisionType
    self.authority = authority
    self.area = area
    self.hasPartner = hasPartner
    self.point = point
    self.score = score
    self.tier = tier
    self.dueBy = dueBy
    self.months = months
  }
}

extension ServiceToVisit {
  /// Returns the visits that fall due in a time; an overdue one is due on its first day.
  ///
  /// The days depend on nothing but the service itself, and more risk never makes one later.
  package func visitsDue(from first: Day, through last: Day, lead: Int) -> [VisitDue] {
    var due: [VisitDue] = []
    var day = max(dueBy, first)
    while day <= last {
      let opens = max(first, day.adding(days: -lead))
      due.append(VisitDue(number: due.count + 1, opens: opens, dueBy: day))
      day = max(dueBy, first).adding(months: months * due.count)
    }
    return due
  }

  /// Whether it comes before another: what cannot wait, then the score, then the day.
  static func isBefore(_ left: ServiceToVisit, _ right: ServiceToVisit) -> Bool {
    let key = (left.tier == .urgent ? 0 : 1, -left.score, left.dueBy, left.urn)
    return key < (right.tier == .urgent ? 0 : 1, -right.score, right.dueBy, right.urn)
  }
}
