@testable import MarketPosition

/// Something that a council's published strategy tells, and where the statement tells it.
struct SeedContent: Sendable {
  /// What in a section gives it, or a measure of the dashboard.
  enum Evidence: Sendable {
    case table(String)
    case figure(String)
    case part(StatementPart)
    case words(String)
    case dashboard(DashboardMeasure)
    /// A number that a service counts for the dashboard.
    case counted(String)
  }

  let council: String
  /// In the council's own words, or the caption of its table.
  let asked: String
  /// The name of the section; empty for what the dashboard gives.
  let section: String
  let evidence: Evidence

  init(_ council: String, _ asked: String, _ section: String, _ evidence: Evidence) {
    self.council = council
    self.asked = asked
    self.section = section
    self.evidence = evidence
  }
}

extension SeedContent {
  /// London Borough of Barking and Dagenham, sufficiency action plan, 2023: the market position
  /// statement's three parts.
  static let barkingAndDagenham = [
    SeedContent("Barking", "A summary of our demographic", "demand-now", .figure("demand.rate")),
    SeedContent("Barking", "Key issues", "summary", .figure("demand.lookedAfter")),
    SeedContent("Barking", "Demand pressures", "forecast", .table("forecast-by-year")),
    SeedContent("Barking", "Supply pressures", "supply", .part(.movement)),
    SeedContent("Barking", "An analysis of current provision", "supply", .part(.provision)),
    SeedContent("Barking", "Its strengths and weaknesses", "quality", .part(.quality)),
    SeedContent("Barking", "Its strengths and weaknesses", "quality", .table("own-grades")),
    SeedContent("Barking", "Financial resources", "spending", .table("spending-by-type")),
    SeedContent("Barking", "Workforce resources", "workforce", .words("vacancies of staff")),
    SeedContent("Barking", "Our commissioning priorities", "intentions", .table("action-plan")),
    SeedContent("Barking", "Where business opportunities lie", "intentions", .table("intentions")),
    SeedContent("Barking", "Gaps in provision", "gaps", .table("gaps")),
    SeedContent("Barking", "Areas of saturation", "gaps", .words("Saturated")),
  ]

  /// London Borough of Bromley, sufficiency strategy, 2022.
  static let bromley = [
    SeedContent(
      "Bromley", "Rate of children looked after per 10,000", "demand-now", .figure("demand.rate")),
    SeedContent(
      "Bromley", "Long-term forecasting of children looked after", "forecast",
      .table("forecast-by-year")),
    SeedContent(
      "Bromley", "Forecast of placement requirements", "forecast", .table("forecast-by-placement")),
    SeedContent(
      "Bromley", "What was forecast and what came", "forecast", .table("forecast-test")),
    SeedContent(
      "Bromley", "Placement types by age", "where-children-live",
      .table("children-by-placement-and-age")),
    SeedContent(
      "Bromley", "Total numbers of placements during the year, by type by age",
      "where-children-live", .table("placements-by-placement-and-age")),
    SeedContent(
      "Bromley", "Total weeks of placement procured, by type and age", "where-children-live",
      .table("weeks-by-placement-and-age")),
    SeedContent(
      "Bromley", "Three moves or more", "where-children-live", .table("stability-by-year")),
    SeedContent(
      "Bromley", "Care leavers in suitable accommodation", "coming-and-leaving",
      .figure("careLeavers.suitableShare")),
    SeedContent(
      "Bromley", "Staying put", "coming-and-leaving", .figure("careLeavers.stayingPut")),
    SeedContent(
      "Bromley", "Block contracts, frameworks and spot purchasing", "how-we-buy",
      .table("new-placements-by-route")),
  ]

  /// London Borough of Barnet, placements commissioning strategy, 2014, by the numbers of its figures.
  ///
  /// Figures 15, 19, 24 and 25 are drawings without numbers.
  static let barnet = [
    SeedContent("Barnet", "1: Rate per 10,000", "demand-now", .figure("demand.rate")),
    SeedContent("Barnet", "2, 3: Number, by year", "demand-now", .table("children-by-year")),
    SeedContent(
      "Barnet", "4: Localities of origin", "demand-now", .table("children-by-home-locality")),
    SeedContent(
      "Barnet", "5: Episodes of care", "coming-and-leaving",
      .table("children-by-episodes-of-care")),
    SeedContent(
      "Barnet", "6: Ages of children entering care", "coming-and-leaving", .table("started-by-age")),
    SeedContent("Barnet", "8: Disability", "demand-now", .figure("demand.disability")),
    SeedContent(
      "Barnet", "8: SEN needs", "demand-now", .table("children-by-special-educational-needs")),
    SeedContent(
      "Barnet", "9: Legal status of children entering care", "coming-and-leaving",
      .table("started-by-legal-status")),
    SeedContent("Barnet", "Ages", "demand-now", .table("children-by-age")),
    SeedContent("Barnet", "Gender", "demand-now", .table("children-by-sex")),
    SeedContent("Barnet", "7: Ethnicity", "demand-now", .table("children-by-ethnic-group")),
    SeedContent("Barnet", "Needs", "demand-now", .table("children-by-need")),
    SeedContent("Barnet", "Legal status", "demand-now", .table("children-by-legal-status")),
    SeedContent(
      "Barnet", "Unaccompanied asylum seeking children", "demand-now",
      .figure("demand.unaccompanied")),
    SeedContent("Barnet", "Entering care", "demand-now", .figure("demand.started")),
    SeedContent("Barnet", "Leaving care", "demand-now", .figure("demand.ceased")),
    SeedContent("Barnet", "10: Projection", "forecast", .table("forecast-by-year")),
    SeedContent(
      "Barnet", "11, 16: Placements provision types", "where-children-live",
      .table("children-by-placement-and-age")),
    SeedContent("Barnet", "Own and other", "where-children-live", .table("children-by-provider")),
    SeedContent(
      "Barnet", "Location", "where-children-live", .table("children-by-placement-and-area")),
    SeedContent(
      "Barnet", "Distance", "where-children-live", .table("children-by-placement-and-distance")),
    SeedContent("Barnet", "Cost per type", "prices", .table("prices-by-type")),
    SeedContent("Barnet", "12: Unit costs with overheads", "spending", .table("unit-costs")),
    SeedContent("Barnet", "13: Approved carers", "", .dashboard(.carersApproved)),
    SeedContent(
      "Barnet", "14: Placement weeks by placement type", "where-children-live",
      .table("weeks-by-placement-and-age")),
    SeedContent(
      "Barnet", "17: Number of looked after children adopted", "coming-and-leaving",
      .figure("leaving.adopted")),
    SeedContent(
      "Barnet", "18: Reasons for leaving care", "coming-and-leaving", .table("ceased-by-reason")),
    SeedContent("Barnet", "20: The framework", "how-we-buy", .table("vehicles")),
    SeedContent(
      "Barnet", "21: Placement share, now and as aimed at", "target-mix", .table("target-mix")),
    SeedContent(
      "Barnet", "22: IFA placements and levels of need", "how-we-buy",
      .table("placements-by-level")),
    SeedContent("Barnet", "Savings and their assumptions", "target-mix", .table("savings")),
    SeedContent("Barnet", "23: Increase of fostering households", "", .dashboard(.carersRecruited)),
  ]

  /// London Borough of Ealing, sufficiency strategy, 2018.
  static let ealing = [
    SeedContent("Ealing", "Table 1: Number of LAC", "demand-now", .table("children-by-year")),
    SeedContent("Ealing", "Table 1: Number of UASC", "demand-now", .figure("demand.unaccompanied")),
    SeedContent("Ealing", "Table 1: % change", "demand-now", .figure("demand.lookedAfterBefore")),
    SeedContent(
      "Ealing", "Table 1: Total LAC excluding UASC", "demand-now",
      .table("children-without-unaccompanied")),
    SeedContent(
      "Ealing", "4, 5: Foster and residential placements over years", "where-children-live",
      .table("children-by-placement-by-year")),
    SeedContent(
      "Ealing", "2: Compared to our neighbours", "demand-now", .table("rates-of-neighbours")),
    SeedContent("Ealing", "Rate per 10,000", "demand-now", .figure("demand.rate")),
    SeedContent(
      "Ealing", "3: Young people of the leaving care service", "coming-and-leaving",
      .table("care-leavers-by-age")),
    SeedContent(
      "Ealing", "Suitable local placements", "where-children-live", .figure("homes.outsideShare")),
  ]

  /// London Borough of Southwark, report on the "we will" statements, 2019.
  static let southwark = [
    SeedContent("Southwark", "Reduce the need for care", "", .dashboard(.childrenLookedAfter)),
    SeedContent("Southwark", "Grow our own fostering", "", .dashboard(.carersApproved)),
    SeedContent("Southwark", "Decrease reliance on agencies", "", .dashboard(.ownShare)),
    SeedContent("Southwark", "Fewer in children's homes", "", .dashboard(.childrenPlaced)),
    SeedContent("Southwark", "Improve placement stability", "", .dashboard(.manyPlacements)),
    SeedContent("Southwark", "More in or near Southwark", "", .dashboard(.insideArea)),
    SeedContent(
      "Southwark", "Family and friends' placements", "where-children-live",
      .table("foster-children-by-year")),
    SeedContent(
      "Southwark", "Better matching of placements to need", "where-children-live",
      .figure("homes.matchedLongTermShare")),
    SeedContent(
      "Southwark", "Sufficiency of adoption placements", "coming-and-leaving",
      .figure("leaving.adoptedShare")),
    SeedContent(
      "Southwark", "Support for special guardians", "coming-and-leaving",
      .figure("leaving.specialGuardianship")),
    SeedContent("Southwark", "Staying Put", "", .dashboard(.stayingPut)),
    SeedContent(
      "Southwark", "Therapeutic placement support", "how-we-buy",
      .table("placements-with-therapy")),
    SeedContent(
      "Southwark", "Sufficiency of adoption placements", "", .counted("adoptiveHouseholdsApproved")),
    SeedContent(
      "Southwark", "Support for special guardians", "", .counted("specialGuardiansSupported")),
    SeedContent("Southwark", "Lifelong links", "", .counted("lifelongLinksReferrals")),
    SeedContent(
      "Southwark", "Better matching of placements to need", "", .counted("matchingMeetings")),
    SeedContent("Southwark", "The Virtual School", "", .counted("virtualSchoolAtPanels")),
    SeedContent("Southwark", "Good providers at a fair price", "", .dashboard(.weeklyCost)),
  ]
}
