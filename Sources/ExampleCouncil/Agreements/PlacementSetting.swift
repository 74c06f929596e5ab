/// How a child of the example is cared for or supported.
enum PlacementSetting: CaseIterable, Sendable {
  case ownFostering
  case agencyFostering
  case ownHome
  case home
  case supported
  case school
  case familyCentre
  case secure
  case unregistered
  case atHome
}

extension PlacementSetting {
  /// What Ofsted registers for it, or `nil` where the council's own agency or nobody is registered.
  var type: ProvisionType? {
    switch self {
    case .ownFostering, .unregistered, .atHome: nil
    case .agencyFostering: .fosteringAgency
    case .ownHome, .home: .childrensHome
    case .supported: .supportedAccommodation
    case .school: .specialSchool
    case .familyCentre: .familyCentre
    case .secure: .secureHome
    }
  }

  /// The words of our template.
  var serviceType: String {
    switch self {
    case .ownFostering: "Local Authority Fostering Agency"
    case .unregistered: "Unregistered"
    case .atHome: "Support at Home"
    default: type?.rawValue ?? ""
    }
  }

  /// Whether the council itself cares for the child.
  var isOwn: Bool { self == .ownFostering || self == .ownHome }

  /// How often children of an age, in whole years, come to each setting.
  ///
  /// Assumption: shares like those of England's placements by age, Department for Education,
  /// Children looked after in England 2024, with residential care a little above them.
  static func shares(ofAge age: Int) -> Marginal<PlacementSetting> {
    switch age {
    case ..<5: Marginal([(.ownFostering, 58), (.agencyFostering, 38), (.familyCentre, 4)])
    case 5..<11:
      Marginal([
        (.ownFostering, 50), (.agencyFostering, 38), (.home, 6), (.ownHome, 2), (.school, 2),
        (.atHome, 2),
      ])
    case 11..<16:
      Marginal([
        (.ownFostering, 37), (.agencyFostering, 31), (.home, 19), (.ownHome, 5), (.school, 3),
        (.secure, 1), (.unregistered, 1), (.atHome, 3),
      ])
    default:
      Marginal([
        (.supported, 48), (.home, 15), (.ownHome, 4), (.agencyFostering, 15), (.ownFostering, 16),
        (.unregistered, 1), (.secure, 1),
      ])
    }
  }

  /// What is paid a week for care in 2026-27 outside every vehicle, in whole pounds.
  func weeklyPounds(ofAge age: Int) -> ClosedRange<Int> {
    switch self {
    case .ownFostering: age < 11 ? 310...395 : 395...520
    case .agencyFostering: age < 11 ? 880...1040 : 960...1180
    case .ownHome: 4150...4650
    case .home: 4900...6900
    case .supported: 640...1750
    case .school: 3400...4700
    case .familyCentre: 3300...4100
    case .secure: 7400...8600
    case .unregistered: 9200...13_800
    case .atHome: 420...1350
    }
  }

  /// The letter that budget codes begin with.
  var budgetLetter: String {
    switch self {
    case .ownFostering, .agencyFostering: "F"
    case .supported: "S"
    case .atHome: "H"
    default: "R"
    }
  }
}
