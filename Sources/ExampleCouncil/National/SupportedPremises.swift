/// The premises that supported accommodation is provided in.
///
/// Source: Ofsted, Children's social care in England 2025, supported accommodation premises as at
/// 31 March 2025: counts of services by premises, and of premises by category and places.
enum SupportedPremises {
  /// How many premises a service has.
  static let perService = Marginal([
    (1, 179), (2, 137), (3, 99), (4, 72), (5, 49), (6, 46), (7, 31), (8, 23), (9, 34), (10, 16),
    (12, 42), (15, 35), (19, 38), (25, 27), (32, 20), (45, 12), (65, 10), (105, 9),
  ])

  /// The category of premises, from 1 (a flat for one) to 4 (a room in somebody's home).
  static let categories = Marginal([(1, 3387), (2, 2345), (3, 1705), (4, 682)])

  /// Returns how many young people premises of a category have room for.
  static func places(inCategory category: Int) -> Marginal<Int> {
    switch category {
    case 1: Marginal([(1, 3387)])
    case 2:
      Marginal([
        (1, 30), (2, 639), (3, 575), (4, 545), (5, 299), (6, 127), (7, 50), (8, 33), (10, 23),
        (12, 8), (16, 16),
      ])
    case 3:
      Marginal([
        (1, 98), (2, 575), (3, 286), (4, 267), (5, 184), (6, 133), (7, 41), (8, 24), (10, 29),
        (12, 18), (14, 15), (18, 20), (24, 15),
      ])
    default: Marginal([(1, 428), (2, 178), (3, 66), (4, 5)])
    }
  }

  /// The share of a service's premises, in percent, that are in another authority than the first.
  ///
  /// Half of all services have premises in one authority only (444 of 887).
  static let percentElsewhere = 25
}
