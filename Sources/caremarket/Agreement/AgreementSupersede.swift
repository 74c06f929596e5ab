import ArgumentParser
import PlacementAgreements
import ProviderRegister
import QualityVisits
import Store
import Values

struct AgreementSupersede: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supersede",
    abstract: "Draft an agreement that takes the place of another.",
    discussion: """
      The draft says what the other says, but for what you say. With another service it says nothing \
      of the lot or the route: give them. The other agreement ends with the day before, once \
      'caremarket agreement activate' says that the new one has begun.

      Example: caremarket agreement supersede A12 --from 2026-11-02 --service 9000118 --lot \
      westmarch-residential/standard --fee care=4980.00
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption
  @OptionGroup var facts: AgreementFactsOptions
  @OptionGroup var exception: PlacingExceptionOptions

  @Argument(help: "The agreement whose place is taken, by its reference.")
  var agreement: String

  @Option(
    help: ArgumentHelp("The first day of the new agreement.", valueName: "day"),
    transform: Day.init(argument:))
  var from: Day

  func run() throws {
    let day = try step.day()
    let folder = try contracts.folder(database)
    let rules = try folder.agreementRules()
    let given = try facts.facts(AgreementCodes(folder, imports, database, on: day))
    let exception = try exception.exception(by: user, folder.plainWords())
    let change = try user.change(by: "agreement supersede")
    let file = try database.open().change(change) { db in
      var facts = given
      try SupersedingFacts(agreement, from: from, db).fill(&facts)
      let drafting = AgreementDrafting(
        facts, on: day, rules, exception: exception, Recording(change))
      return try AgreementFile(drafting.draft(db), on: day, db)
    }
    try StandardOutput.say(file.draftSentence(rules.kinds))
  }
}
