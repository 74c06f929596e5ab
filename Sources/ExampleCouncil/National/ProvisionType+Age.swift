/// How long ago services were registered.
///
/// Source: Ofsted, Children's social care in England 2025, provider level as at 31 March 2025:
/// services by whole years since registration, in thousandths, the oldest taken together.
extension ProvisionType {
  /// The whole years between registration and the latest 31 March.
  var yearsSinceRegistration: Marginal<Int> {
    switch self {
    case .childrensHome: Marginal(Array(zip(0..., ProvisionType.agesOfHomes)))
    case .familyCentre: Marginal(Array(zip(0..., ProvisionType.agesOfFamilyCentres)))
    // Assumption: a year later than the source, with half as many joiners as in the year before.
    case .supportedAccommodation: Marginal([(0, 250), (1, 520), (2, 230)])
    case .fosteringAgency, .adoptionSupport:
      Marginal(Array(zip(0..., ProvisionType.agesOfAgencies)))
    case .specialSchoolAsHome, .specialSchool, .boardingSchool, .college, .voluntaryAdoption:
      Marginal([(0, 20), (1, 20), (3, 25), (6, 60), (9, 70), (13, 80), (19, 105), (21, 620)])
    case .secureHome, .holidayScheme, .secureTrainingCentre: Marginal([(8, 300), (21, 700)])
    }
  }

  private static let agesOfHomes = [
    170, 127, 91, 66, 72, 53, 37, 37, 37, 21, 30, 25, 29, 19, 19, 14, 14, 12, 12, 18, 12, 85,
  ]
  private static let agesOfFamilyCentres = [
    164, 200, 109, 100, 27, 64, 36, 36, 27, 27, 36, 9, 9, 27, 9, 9, 9, 1, 9, 18, 27, 45,
  ]
  private static let agesOfAgencies = [
    35, 44, 44, 35, 71, 24, 29, 53, 56, 41, 41, 35, 53, 18, 38, 24, 24, 12, 21, 41, 71, 190,
  ]
}
