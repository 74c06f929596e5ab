/// How often services are inspected.
///
/// Source: Ofsted, Children's social care in England 2025, provider level as at 31 March 2025: days
/// between registration and inspection, and between inspection and that day.
extension ProvisionType {
  /// The days from registration to the first full inspection.
  var daysToFirstInspection: ClosedRange<Int> {
    switch self {
    case .childrensHome, .specialSchoolAsHome, .secureHome: 150...215
    case .specialSchool: 90...330
    case .supportedAccommodation: 420...1100
    case .fosteringAgency, .familyCentre, .adoptionSupport, .voluntaryAdoption, .boardingSchool,
      .college, .holidayScheme, .secureTrainingCentre:
      180...400
    }
  }

  /// The days from one full inspection to the next.
  var daysBetweenInspections: ClosedRange<Int> {
    switch self {
    case .childrensHome, .specialSchoolAsHome, .secureHome, .specialSchool, .holidayScheme,
      .secureTrainingCentre:
      270...390
    case .supportedAccommodation, .fosteringAgency, .familyCentre, .adoptionSupport,
      .voluntaryAdoption, .boardingSchool, .college:
      880...1080
    }
  }

  /// The days from an inspection to the publication of its report.
  static let daysToPublication = 28...66
}
