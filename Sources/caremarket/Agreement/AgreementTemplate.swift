import ArgumentParser
import Definitions
import Documents
import Geography
import Importing
import PlacementAgreements
import Store
import Values

struct AgreementTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Write a blank agreement of a kind, to be filled in by hand.",
    discussion: """
      It has the schedules and documents that Contracts/Agreements/agreement-kinds.yaml asks for, and \
      the council's clauses from Contracts/Templates/agreement.mustache.

      Example: caremarket agreement template --kind wrapAround --output blank.html
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption

  @Option(help: ArgumentHelp("The kind of agreement (default: placement).", valueName: "kind"))
  var kind: AgreementKind = .placement

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func run() throws {
    let day = try day.day()
    let contracts = try contracts.folder(database)
    let rules = try contracts.agreementRules()
    let page = try HTMLPage(named: "agreement", reading: contracts.template)
    let council = try database.open().read { db in try Council.fetch(db).authority.name }
    let report = BlankAgreement(
      kind: rules.kinds[kind], kinds: rules.kinds, fees: rules.fees,
      measures: try contracts.outcomeMeasures(), council: council, day: day
    ).report
    try OutputFile(path: output).write(Bytes(page.render(report).utf8))
    try StandardOutput.say("Wrote \(output): \(rules.kinds[kind].title), blank.")
  }
}
