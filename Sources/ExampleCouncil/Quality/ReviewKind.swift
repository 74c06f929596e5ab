/// What a visit to a kind of service looks at, in the codes of our review formats.
struct ReviewKind: Sendable {
  /// The standards that are graded, each with what it is about.
  let standards: [(code: String, theme: ReviewTheme)]
  /// The key figures that such a service gives, each with the most that it comes to.
  let figures: [(code: String, most: Int)]
  /// Whether Young Inspectors go there.
  let hasYoungInspectors: Bool
}

extension ReviewKind {
  /// The kind of review of a type of provision; `nil` where the council reviews none.
  init?(_ type: ProvisionType) {
    switch type {
    case .childrensHome, .specialSchoolAsHome, .secureHome: self = .home
    case .supportedAccommodation: self = .supported
    case .fosteringAgency: self = .fostering
    case .familyCentre: self = .familyCentre
    case .specialSchool: self = .specialSchool
    default: return nil
    }
  }

  private static let home = ReviewKind(
    standards: [
      ("quality", .care), ("views", .voice), ("education", .care), ("enjoyment", .care),
      ("health", .care), ("relationships", .voice), ("protection", .safety),
      ("leadership", .leadership), ("planning", .planning),
    ],
    figures: [
      ("occupancy", 4), ("missingEpisodes", 6), ("restraints", 5), ("complaints", 3),
      ("staffPosts", 12), ("staffLeavers", 4),
    ], hasYoungInspectors: true)

  private static let supported = ReviewKind(
    standards: [
      ("leadership", .leadership), ("protection", .safety), ("accommodation", .safety),
      ("support", .planning),
    ],
    figures: [
      ("occupancy", 9), ("missingEpisodes", 7), ("complaints", 4), ("staffPosts", 10),
      ("staffLeavers", 4),
    ], hasYoungInspectors: true)

  private static let fostering = ReviewKind(
    standards: [
      ("voice", .voice), ("behaviour", .voice), ("safeguarding", .safety), ("missing", .safety),
      ("recruitment", .leadership), ("matching", .planning), ("fitness", .leadership),
      ("carerSupport", .care), ("allegations", .safety), ("monitoring", .leadership),
    ],
    figures: [
      ("carers", 60), ("occupancy", 70), ("missingEpisodes", 6), ("complaints", 4),
      ("carersLeft", 9),
    ], hasYoungInspectors: false)

  private static let familyCentre = ReviewKind(
    standards: [
      ("assessment", .planning), ("views", .voice), ("safeguarding", .safety), ("health", .care),
      ("plans", .planning), ("surveillance", .voice), ("management", .leadership),
    ],
    figures: [
      ("occupancy", 6), ("complaints", 2), ("staffPosts", 14), ("staffLeavers", 4),
    ], hasYoungInspectors: false)

  private static let specialSchool = ReviewKind(
    standards: [
      ("governance", .leadership), ("planning", .planning), ("residence", .care),
      ("health", .care), ("safeguarding", .safety), ("safety", .safety), ("rights", .voice),
      ("staffing", .leadership),
    ],
    figures: [
      ("occupancy", 30), ("missingEpisodes", 2), ("restraints", 8), ("complaints", 3),
      ("staffPosts", 40), ("staffLeavers", 7),
    ], hasYoungInspectors: false)

  /// The council's own services that Ofsted does not register.
  static let ownService = ReviewKind(
    standards: [
      ("safety", .safety), ("voice", .voice), ("stability", .planning), ("carers", .care),
      ("sufficiency", .leadership), ("leadership", .leadership),
    ],
    figures: [("occupancy", 120), ("complaints", 5), ("staffPosts", 20), ("staffLeavers", 4)],
    hasYoungInspectors: true)
}
