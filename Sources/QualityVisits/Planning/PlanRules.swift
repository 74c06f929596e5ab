import Definitions
package import Values

/// How the year's visits are arranged: `Contracts/Quality/visit-plan.yaml`.
package struct PlanRules: Sendable {
  let arrangements: Timeline<Sourced<Arrangement>>
  let types: Timeline<Sourced<[PriorityTier: [VisitType]]>>
  let partners: Timeline<Sourced<[String]>>

  /// How far apart and how near to one another visits may be.
  package struct Arrangement: Sendable, Hashable {
    /// How many days before it is due a visit may be made.
    package let leadDays: Int
    /// Within how many miles two services are near one another.
    package let nearMiles: Int
    /// How many services near one another an officer visits on one day, at the most.
    package let visitsPerDay: Int
    /// By how many days a late visit must become sooner to be moved when the plan is made again.
    package let worthMovingDays: Int

    package init(leadDays: Int, nearMiles: Int, visitsPerDay: Int, worthMovingDays: Int) {
      self.leadDays = leadDays
      self.nearMiles = nearMiles
      self.visitsPerDay = visitsPerDay
      self.worthMovingDays = worthMovingDays
    }
  }

  static let file = "Quality/visit-plan.yaml"

  /// Returns how visits are arranged by the rule of a day; throws `NoRule` where there is none.
  package func arrangement(on day: Day) throws -> Arrangement {
    guard let found = arrangements.value(on: day) else {
      throw NoRule(file: PlanRules.file, name: "arrangement", day: day)
    }
    return found.value
  }

  /// Returns the authorities that make joint visits with the council in their areas, as they are
  /// written; throws `NoRule` where nothing is said.
  package func partners(on day: Day) throws -> [String] {
    guard let found = partners.value(on: day) else {
      throw NoRule(file: PlanRules.file, name: "jointWith", day: day)
    }
    return found.value
  }

  /// Returns the types of a tier's visits, one after another and then from the first again; throws
  /// `NoRule` where there are none.
  package func types(on day: Day) throws -> [PriorityTier: [VisitType]] {
    guard let found = types.value(on: day) else {
      throw NoRule(file: PlanRules.file, name: "types", day: day)
    }
    return found.value
  }
}
