/// What a line of the dashboard measures; where it comes from says of which day it can be told.
package enum DashboardMeasure: String, CaseIterable, Sendable {
  // From the children's returns.
  case childrenLookedAfter
  case childrenPer10000
  case startedCare
  case insideArea
  case farFromHome
  case manyPlacements
  case longTermStability
  case siblingsTogether
  case stayingPut
  // From the list of the council's own foster carers.
  case carersApproved
  case carersRecruited
  case carersLeft
  // From the placement agreements.
  case childrenPlaced
  case ownShare
  case weeklyCost
  case throughVehicles
  // From the quality visits and Ofsted's judgements.
  case judgedInadequate
  case visitedInTime
  // From the numbers that no list holds, as services counted them.
  case counted

  /// The records that a measure is of.
  enum Source {
    case returns
    case carers
    case agreements
    case visits
    case counts
  }

  var source: Source {
    switch self {
    case .childrenLookedAfter, .childrenPer10000, .startedCare, .insideArea, .farFromHome,
      .manyPlacements, .longTermStability, .siblingsTogether, .stayingPut:
      .returns
    case .carersApproved, .carersRecruited, .carersLeft: .carers
    case .childrenPlaced, .ownShare, .weeklyCost, .throughVehicles: .agreements
    case .judgedInadequate, .visitedInTime: .visits
    case .counted: .counts
    }
  }

  /// In what its figures are.
  package enum Unit: String, CaseIterable, Sendable {
    case count
    case percent
    case per10000
    case poundsAWeek
  }

  package var unit: Unit {
    switch self {
    case .childrenLookedAfter, .startedCare, .carersApproved, .carersRecruited, .carersLeft,
      .childrenPlaced, .judgedInadequate, .counted:
      .count
    case .insideArea, .farFromHome, .manyPlacements, .longTermStability, .siblingsTogether,
      .stayingPut, .ownShare, .throughVehicles, .visitedInTime:
      .percent
    case .childrenPer10000: .per10000
    case .weeklyCost: .poundsAWeek
    }
  }

  /// Whether it is of the twelve months that end on a day, and not of the day itself.
  package var isOverTheYear: Bool {
    switch self {
    case .startedCare, .manyPlacements, .stayingPut, .carersRecruited, .carersLeft,
      .throughVehicles:
      true
    default: false
    }
  }

  /// Whether the definition must say of which types of service it is.
  var needsServiceTypes: Bool { self == .ownShare || self == .weeklyCost }

  /// Whether the definition may say so.
  var mayHaveServiceTypes: Bool { needsServiceTypes || self == .childrenPlaced }
}
