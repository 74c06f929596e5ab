import ArgumentParser
import Definitions
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementVary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vary",
    abstract: "Change what an agreement says, from a day on.",
    discussion: """
      What held before is closed and kept; what is to hold is added. A weekly line takes the place of \
      the one of its kind (and line), until the next that is recorded already. Discounts that are a \
      percentage follow the fee.

      Example: caremarket agreement vary A12 --from 2026-09-23 --reason needChanged --fee \
      staffing=950.00,hours=14,ratio=2:1 --decision-reference PB/2026/88
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(
    help: ArgumentHelp("The first day on which it holds.", valueName: "day"),
    transform: Day.init(argument:))
  var from: Day

  @Option(
    help: ArgumentHelp(
      "Why, as a code of Contracts/Agreements/variation-reasons.yaml.", valueName: "code"))
  var reason: String

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String?

  @Option(
    help: ArgumentHelp(
      "A line of the fee from the day on, as care=5400.00.", valueName: "line"),
    transform: GivenFee.init(argument:))
  var fee: [GivenFee] = []

  @Option(
    help: ArgumentHelp(
      "A weekly line that is paid no longer, as transport or staffing,line=2.", valueName: "kind"),
    transform: FeeLineName.init(argument:))
  var endFee: [FeeLineName] = []

  @Option(
    help: ArgumentHelp("The last day that is planned.", valueName: "day"),
    transform: Day.init(argument:))
  var plannedEnd: Day?

  @Flag(help: "No end is planned any more.")
  var noPlannedEnd = false

  @Option(help: ArgumentHelp("Days of notice to end it.", valueName: "days"))
  var noticeDays: Int?

  @Option(help: ArgumentHelp("Months from one review to the next.", valueName: "months"))
  var reviewMonths: Int?

  @Option(
    help: ArgumentHelp("The legal status, as in the children's return: C2.", valueName: "code"))
  var legalStatus: String?

  @Option(help: ArgumentHelp("The budget that it is paid from.", valueName: "code"))
  var budgetCode: String?

  @Option(help: ArgumentHelp("A discount of the vehicle to claim.", valueName: "name"))
  var claim: [String] = []

  @Option(help: ArgumentHelp("A discount that is claimed no longer.", valueName: "name"))
  var endClaim: [String] = []

  func run() throws {
    let folder = try contracts.folder(database)
    let rules = try folder.agreementRules()
    let facts = try facts(folder)
    let change = try user.change(by: "agreement vary")
    let file = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      try AgreementVarying(stepping, facts, rules).vary(db)
      return try AgreementFile(agreement, on: from, db)
    }
    let cost = file.fees.weeklyFee(on: from) - file.fees.weeklyDiscount(on: from)
    try StandardOutput.say(
      """
      Varied \(file.agreement.reference) from \(from.inWords): it then costs \(cost.inWords) a week.
      """)
  }

  private func facts(_ folder: ContractsFolder) throws -> VariationFacts {
    var facts = VariationFacts(
      day: from, reason: try folder.variationReasons().code(reason, on: from).code,
      decisionReference: decisionReference)
    (facts.fees, facts.endedFees) = (fee, endFee)
    (facts.plannedEnd, facts.hasNoPlannedEnd) = (plannedEnd, noPlannedEnd)
    (facts.noticeDays, facts.reviewMonths) = (noticeDays, reviewMonths)
    facts.legalStatus = try legalStatus.map(
      AgreementCodes(folder, imports, database, on: from).legalStatus)
    facts.budgetCode = budgetCode
    (facts.claims, facts.endedClaims) = (claim, endClaim)
    return facts
  }
}

extension FeeLineName {
  /// Reads which line of a fee is meant.
  ///
  /// - Throws: `ValueError`, which says what a line looks like.
  fileprivate init(argument: String) throws {
    guard let name = FeeLineName(argument) else {
      throw ValueError(mustBe: "a kind of fee like transport or staffing,line=2")
    }
    self = name
  }
}
