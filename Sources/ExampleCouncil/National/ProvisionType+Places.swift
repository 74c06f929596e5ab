/// How many children or young people a service is registered for.
///
/// Source: Ofsted, Children's social care in England 2025, provider level as at 31 March 2025:
/// counts of homes by places, and for schools and colleges the middle of each tenth of them.
extension ProvisionType {
  /// The places of services of a sector, or `nil` where Ofsted registers no number of places or it
  /// follows from the premises.
  func places(in sector: Sector) -> Marginal<Int>? {
    switch self {
    case .childrensHome: ProvisionType.placesOfHomes(in: sector)
    case .secureHome: Marginal(deciles: [7, 8, 10, 12, 12, 16, 20, 24, 24, 38])
    case .specialSchoolAsHome: Marginal(deciles: [6, 8, 8, 12, 16, 24, 30, 39, 54, 61])
    case .specialSchool: Marginal(deciles: [5, 9, 10, 15, 17, 20, 27, 33, 40, 75])
    case .boardingSchool: Marginal(deciles: [12, 34, 47, 70, 100, 130, 156, 216, 260, 470])
    case .college: Marginal(deciles: [9, 32, 49, 76, 80, 100, 161, 181, 215, 704])
    case .familyCentre:
      Marginal([
        (1, 3), (2, 8), (3, 13), (4, 20), (5, 17), (6, 24), (7, 4), (8, 3), (9, 5), (10, 8),
        (12, 2), (13, 2), (20, 1),
      ])
    case .supportedAccommodation, .fosteringAgency, .voluntaryAdoption, .adoptionSupport,
      .holidayScheme, .secureTrainingCentre:
      nil
    }
  }

  private static func placesOfHomes(in sector: Sector) -> Marginal<Int> {
    switch sector {
    case .privateSector:
      Marginal([
        (1, 299), (2, 717), (3, 950), (4, 699), (5, 330), (6, 193), (7, 59), (8, 52), (9, 6),
        (10, 8), (12, 2), (14, 2), (16, 3),
      ])
    case .voluntary:
      Marginal([
        (1, 4), (2, 7), (3, 20), (4, 40), (5, 24), (6, 26), (7, 9), (8, 9), (9, 3), (10, 4),
        (12, 2), (14, 2), (18, 2),
      ])
    case .localAuthority, .healthAuthority, .academy:
      Marginal([
        (1, 23), (2, 62), (3, 57), (4, 103), (5, 71), (6, 90), (7, 23), (8, 21), (9, 7), (10, 7),
        (11, 3), (12, 3), (16, 3), (22, 1),
      ])
    }
  }
}
