import ArgumentParser
import PlacementAgreements
import ProviderRegister
import QualityVisits
import Store
import Values

struct AgreementDraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft an agreement for one child's placement or support.",
    discussion: """
      '--from-referral R12' and '--call-off' fill in the service, lot, band and price of an award. A \
      lot's price band is found by age. Notice is the vehicle's, else that of the kind of agreement. \
      A service that is suspended, barred, closed or not registered needs two people and a reason. \
      Nobody under 16 can be placed in supported accommodation.

      Example: caremarket agreement draft --child C-1042 --birth-month 2012-05 --sex female \
      --service 9000101 --lot westmarch-residential/standard --from 2026-04-06 --fee care=5250.00
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption
  @OptionGroup var facts: AgreementFactsOptions
  @OptionGroup var exception: PlacingExceptionOptions

  @Option(
    help: ArgumentHelp("The first day of the placement.", valueName: "day"),
    transform: Day.init(argument:))
  var from: Day?

  @Option(help: ArgumentHelp("The child, by the council's own reference.", valueName: "reference"))
  var child: String?

  @Option(help: ArgumentHelp("The referral that was awarded, as R12.", valueName: "referral"))
  var fromReferral: String?

  @Option(help: ArgumentHelp("The call-off that it comes from.", valueName: "reference"))
  var callOff: String?

  func validate() throws {
    guard fromReferral == nil || callOff == nil else {
      throw ValidationError("Give '--from-referral' or '--call-off', not both.")
    }
  }

  func run() throws {
    let day = try step.day()
    let folder = try contracts.folder(database)
    let rules = try folder.agreementRules()
    var given = try facts.facts(AgreementCodes(folder, imports, database, on: day))
    (given.from, given.child.reference) = (from, child)
    let exception = try exception.exception(by: user, folder.plainWords())
    let change = try user.change(by: "agreement draft")
    let file = try database.open().change(change) { db in
      var facts = given
      if let award = fromReferral?.uppercased() ?? callOff {
        try CallOffFacts(award, db).fill(&facts)
      }
      let drafting = AgreementDrafting(
        facts, on: day, rules, exception: exception, Recording(change))
      return try AgreementFile(drafting.draft(db), on: day, db)
    }
    try StandardOutput.say(file.draftSentence(rules.kinds))
  }
}

extension AgreementFile {
  /// What was drafted, what is still to come, and what to do next.
  func draftSentence(_ kinds: AgreementKinds) -> String {
    let whom = service?.named ?? provider.named
    let documents = kinds.documents.filter { missingDocuments(kinds).contains($0.code) }
    let missing = documents.map(\.title).joined(separator: ", ")
    return """
      Drafted \(agreement.reference) for \(child.reference): \(whom) from \
      \(agreement.from.inWords), \(fees.weeklyFee(on: feeDay).inWords) a week.
      """ + (missing.isEmpty ? "" : "\nDocuments still to come: \(missing).") + """

        'caremarket agreement issue \(agreement.reference)' says that it was sent to be signed.
        """
  }
}
