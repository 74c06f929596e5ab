import Values

/// How children of the returns and of the agreements are cared for, as far as both say it alike.
enum CareKind: CaseIterable, Sendable {
  case ownFostering
  case agencyFostering
  case home
  case supported
  case familyCentre
}

extension CareKind {
  /// Of a spell that an agreement stands behind; `nil` of others, as with parents or relatives.
  init?(_ spell: CareSpell) {
    switch spell.placement {
    case "U4", "U5", "U6": self = spell.provider == "PR1" ? .ownFostering : .agencyFostering
    case "K1", "K2", "R1", "S1", "Z1": self = .home
    case "K3": self = .supported
    case "R3": self = .familyCentre
    default: return nil
    }
  }

  /// Of an agreement by which a child lives with somebody; `nil` of support at home.
  init?(_ setting: PlacementSetting) {
    switch setting {
    case .ownFostering: self = .ownFostering
    case .agencyFostering: self = .agencyFostering
    case .ownHome, .home, .school, .secure, .unregistered: self = .home
    case .supported: self = .supported
    case .familyCentre: self = .familyCentre
    case .atHome: return nil
    }
  }
}
