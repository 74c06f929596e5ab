import ArgumentParser
import PlacementAgreements
import PurchasingVehicles
import Values

/// What a person says of an agreement that is drafted, or that takes the place of another.
struct AgreementFactsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Its reference (default: the next, as A12).", valueName: "reference"))
  var reference: String?

  @Option(help: ArgumentHelp("The kind of agreement (default: placement).", valueName: "kind"))
  var kind: AgreementKind?

  @Option(
    help: ArgumentHelp("The child's month of birth, as 2012-05.", valueName: "month"),
    transform: Month.init(argument:))
  var birthMonth: Month?

  @Option(help: "The sex: female, male or notStated.", transform: Sex.init(argument:))
  var sex: Sex?

  @Flag(help: "The child came to the country without a parent.")
  var unaccompanied = false

  @Option(help: ArgumentHelp("The same for brothers and sisters.", valueName: "reference"))
  var siblingGroup: String?

  @Option(
    help: ArgumentHelp("A need, as livingCompanions=solo.", valueName: "need"),
    transform: Need.init(argument:))
  var need: [Need] = []

  @Option(help: ArgumentHelp("The service, by its URN.", valueName: "URN"))
  var service: String?

  @Option(help: ArgumentHelp("The provider, by number or name.", valueName: "provider"))
  var provider: String?

  @Flag(help: "The child is placed alone.")
  var solo = false

  @Option(
    help: ArgumentHelp("How it is bought: vehicle, block, spot or inHouse.", valueName: "route"))
  var route: Route?

  @Option(help: ArgumentHelp("The lot that it is called off from.", valueName: "VEHICLE/LOT"))
  var lot: String?

  @Option(help: ArgumentHelp("The price band (default: by age).", valueName: "band"))
  var band: String?

  @Option(help: ArgumentHelp("Why it is bought outside every vehicle.", valueName: "code"))
  var outsideReason: String?

  @Option(help: ArgumentHelp("Why it is far from home.", valueName: "code"))
  var distanceReason: String?

  @Option(
    help: ArgumentHelp("When the fee was agreed (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var agreedOn: Day?

  @OptionGroup var terms: AgreementTermsOptions

  @Option(
    help: ArgumentHelp(
      "A line of the fee, as care=5250.00, staffing=950.00,hours=14,ratio=2:1 or "
        + "transport=450.00,once.",
      valueName: "line"),
    transform: GivenFee.init(argument:))
  var fee: [GivenFee] = []

  @Option(help: ArgumentHelp("A discount of the vehicle that is claimed.", valueName: "name"))
  var claim: [String] = []

  @Option(
    help: ArgumentHelp(
      "Who pays which share, as socialCare=60,health=15,education=25.", valueName: "shares"),
    transform: GivenFunding.init(argument:))
  var funding: GivenFunding?

  @Option(
    help: ArgumentHelp(
      "What it is to achieve, as stability or stability=2026-10-01 with its first review.",
      valueName: "measure"))
  var objective: [String] = []

  /// Puts together what was said; throws where a code is not known.
  func facts(_ codes: AgreementCodes) throws -> DraftFacts {
    var facts = DraftFacts()
    facts.reference = reference
    facts.kind = kind
    facts.child.birthMonth = birthMonth
    facts.child.sex = sex
    facts.child.isUnaccompanied = unaccompanied
    facts.child.siblingGroup = siblingGroup
    facts.needs = need
    (facts.provider, facts.service, facts.isSolo) = (provider, service, solo)
    (facts.route, facts.lot, facts.band) = (route, lot, band)
    facts.outsideReason = try outsideReason.map(codes.outsideReason)
    facts.distanceReason = try distanceReason.map(codes.distanceReason)
    facts.agreedOn = agreedOn
    try terms.fill(&facts, codes)
    (facts.fees, facts.claims, facts.funding) = (fee, claim, funding)
    facts.objectives = try objective.map(codes.objective)
    return facts
  }
}

extension AgreementKind: ExpressibleByArgument {}
extension Route: ExpressibleByArgument {}

extension GivenFee {
  /// Reads a line of a fee from the command line.
  ///
  /// - Throws: `ValueError`, which says what a line looks like.
  init(argument: String) throws {
    guard let fee = GivenFee(argument) else {
      throw ValueError(
        mustBe: "a kind of fee and pounds like care=5250.00 or staffing=950.00,hours=14,ratio=2:1")
    }
    self = fee
  }
}

extension GivenFunding {
  /// Reads shares from the command line.
  ///
  /// - Throws: `ValueError`, which says what shares look like.
  init(argument: String) throws {
    guard let funding = GivenFunding(argument) else {
      throw ValueError(
        mustBe: "shares that add up to 100 like socialCare=60,health=15,education=25")
    }
    self = funding
  }
}
