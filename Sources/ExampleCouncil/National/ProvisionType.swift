/// What Ofsted registers or inspects, in its own words.
enum ProvisionType: String, CaseIterable, Sendable {
  case childrensHome = "Children's home"
  case supportedAccommodation = "Supported Accommodation"
  case fosteringAgency = "Independent Fostering Agency"
  case familyCentre = "Residential Family Centre"
  case specialSchool = "Residential Special School"
  case boardingSchool = "Boarding School"
  case specialSchoolAsHome = "Residential special school (registered as a children's home)"
  case college = "Further Education College with Residential Accommodation"
  case voluntaryAdoption = "Voluntary Adoption Agency"
  case adoptionSupport = "Adoption Support Agency"
  case secureHome = "Secure children's home"
  case holidayScheme = "Residential Holiday Scheme for Disabled Children"
  case secureTrainingCentre = "Secure Training Centre"
}

extension ProvisionType {
  /// The kind of work that an organisation running such a service does.
  var work: Work {
    switch self {
    case .childrensHome, .familyCentre, .specialSchoolAsHome: .homes
    case .supportedAccommodation: .supported
    case .fosteringAgency: .fostering
    case .voluntaryAdoption, .adoptionSupport: .adoption
    case .specialSchool, .boardingSchool, .college, .holidayScheme: .education
    case .secureHome, .secureTrainingCentre: .secure
    }
  }

  /// Whether Ofsted keeps the service's own name out of what it publishes.
  var hidesName: Bool {
    switch self {
    case .childrensHome, .specialSchoolAsHome, .secureHome: true
    default: false
    }
  }

  /// Whether Ofsted keeps the service's address out of what it publishes.
  var hidesAddress: Bool {
    hidesName || self == .supportedAccommodation
  }

  /// Whether the service is a school or college with a number in the register of schools.
  var isSchool: Bool {
    self == .specialSchool || self == .boardingSchool || self == .college
  }
}
