/// What Ofsted found at its latest full inspections.
///
/// Source: Ofsted, Children's social care in England 2025, tables 8c to 8n, as at 31 March 2025.
extension ProvisionType {
  /// The overall judgements of services that have been inspected.
  var judgements: Marginal<Judgement> {
    let (outstanding, good, requiresImprovement, inadequate) = judgementsInEngland
    return Marginal([
      (.outstanding, outstanding), (.good, good), (.requiresImprovement, requiresImprovement),
      (.inadequate, inadequate),
    ])
  }

  private var judgementsInEngland: (Int, Int, Int, Int) {
    switch self {
    case .childrensHome: (447, 2598, 478, 43)
    case .specialSchoolAsHome: (10, 31, 7, 1)
    case .secureHome: (2, 8, 4, 0)
    case .fosteringAgency: (78, 230, 14, 3)
    case .voluntaryAdoption: (9, 17, 1, 0)
    case .specialSchool: (48, 42, 1, 1)
    case .boardingSchool: (13, 33, 3, 2)
    case .familyCentre: (7, 73, 13, 3)
    case .adoptionSupport: (17, 12, 0, 0)
    case .college: (20, 13, 1, 0)
    case .holidayScheme: (7, 2, 0, 0)
    case .secureTrainingCentre: (0, 0, 0, 1)
    // Supported accommodation is judged on a scale of its own.
    case .supportedAccommodation: (0, 1, 0, 0)
    }
  }
}

extension Judgement {
  /// The judgements on protection and on leadership that go with an overall one.
  ///
  /// Source: the same publication, provider level file, children's homes.
  var partial: Marginal<(protection: Judgement, leadership: Judgement)> {
    switch self {
    case .outstanding:
      Marginal([
        ((.outstanding, .outstanding), 352), ((.good, .outstanding), 48),
        ((.outstanding, .good), 34), ((.good, .good), 12),
      ])
    case .good:
      Marginal([
        ((.good, .good), 2045), ((.good, .requiresImprovement), 314), ((.good, .outstanding), 163),
        ((.requiresImprovement, .good), 48), ((.outstanding, .good), 15),
        ((.requiresImprovement, .requiresImprovement), 11),
      ])
    case .requiresImprovement:
      Marginal([
        ((.requiresImprovement, .requiresImprovement), 382),
        ((.requiresImprovement, .inadequate), 75), ((.good, .requiresImprovement), 14),
        ((.requiresImprovement, .good), 6),
      ])
    case .inadequate: Marginal([((.inadequate, .inadequate), 43)])
    }
  }
}
