import ArgumentParser
import PlacementAgreements
import Values

/// What may change about an agreement besides its money.
struct AgreementTermsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The last day that is planned.", valueName: "day"),
    transform: Day.init(argument:))
  var plannedEnd: Day?

  @Option(help: ArgumentHelp("Days of notice to end it.", valueName: "days"))
  var noticeDays: Int?

  @Option(help: ArgumentHelp("Months from one review to the next.", valueName: "months"))
  var reviewMonths: Int?

  @Option(
    help: ArgumentHelp("The legal status, as in the children's return: C2.", valueName: "code"))
  var legalStatus: String?

  @Option(
    help: ArgumentHelp("Since when the legal status holds.", valueName: "day"),
    transform: Day.init(argument:))
  var legalFrom: Day?

  @Option(help: ArgumentHelp("The budget that it is paid from.", valueName: "code"))
  var budgetCode: String?

  /// Adds what was said to the facts of a draft; throws where the legal status is not known.
  func fill(_ facts: inout DraftFacts, _ codes: AgreementCodes) throws {
    facts.plannedEnd = plannedEnd
    facts.noticeDays = noticeDays
    facts.reviewMonths = reviewMonths
    facts.legalStatus = try legalStatus.map(codes.legalStatus)
    facts.legalFrom = legalFrom
    facts.budgetCode = budgetCode
  }
}
