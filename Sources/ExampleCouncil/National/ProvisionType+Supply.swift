/// How supply is made up in England.
///
/// Source: Ofsted, Children's social care in England 2025 (16 July 2025): table 6a and the provider
/// level file as at 31 March 2025, counted by provision type and sector.
extension ProvisionType {
  /// The number of services by who runs them.
  var sectors: [(Sector, Int)] {
    switch self {
    case .childrensHome:
      [(.privateSector, 3320), (.localAuthority, 467), (.voluntary, 152), (.healthAuthority, 7)]
    case .supportedAccommodation:
      [(.privateSector, 778), (.voluntary, 75), (.localAuthority, 40)]
    case .fosteringAgency: [(.privateSector, 284), (.voluntary, 55)]
    case .familyCentre: [(.privateSector, 97), (.voluntary, 12), (.localAuthority, 1)]
    case .specialSchool:
      [(.localAuthority, 29), (.academy, 25), (.voluntary, 24), (.privateSector, 17)]
    case .boardingSchool:
      [(.academy, 23), (.privateSector, 16), (.voluntary, 8), (.localAuthority, 4)]
    case .specialSchoolAsHome: [(.privateSector, 34), (.voluntary, 11), (.localAuthority, 4)]
    case .college: [(.voluntary, 18), (.privateSector, 11), (.localAuthority, 3), (.academy, 2)]
    case .voluntaryAdoption: [(.voluntary, 29)]
    case .adoptionSupport: [(.privateSector, 23), (.voluntary, 6)]
    case .secureHome: [(.localAuthority, 12), (.voluntary, 2)]
    case .holidayScheme: [(.privateSector, 6), (.voluntary, 4)]
    case .secureTrainingCentre: [(.privateSector, 1)]
    }
  }

  /// The number of services of this type.
  var servicesInEngland: Int {
    sectors.reduce(0) { $0 + $1.1 }
  }

  /// The number of services that left in the year to 31 March 2025.
  ///
  /// Source: the same publication, leavers and joiners. Assumption: supported accommodation, which
  /// only began to be registered in 2023, loses services as often as children's homes do.
  var leaversInEngland: Int {
    switch self {
    case .childrensHome: 134
    case .supportedAccommodation: 30
    case .specialSchool: 12
    case .specialSchoolAsHome, .adoptionSupport: 6
    case .familyCentre: 5
    case .fosteringAgency: 4
    case .voluntaryAdoption: 3
    case .holidayScheme: 2
    case .boardingSchool: 1
    case .college, .secureHome, .secureTrainingCentre: 0
    }
  }
}

extension Work {
  /// How many organisations there are for a hundred services of a sector.
  ///
  /// Source: the same provider level file, owners that differ by more than case and "Ltd".
  var ownersPerHundredServices: Int {
    switch self {
    case .homes: 35
    case .supported: 95
    case .fostering, .education: 80
    case .adoption: 85
    case .secure: 100
    }
  }
}
