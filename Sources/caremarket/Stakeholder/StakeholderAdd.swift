import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct StakeholderAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record someone who has a say in the market, from a day.",
    discussion: """
      People at providers are recorded with 'caremarket contact add'.

      Example: caremarket stakeholder add 'Halden Verrow' --role director \
      --organisation 'Westmarch Council' --from 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var from: FromOption

  @Argument(help: "The person's name.")
  var name: String

  @Option(help: ArgumentHelp("Whom they speak for.", valueName: "name"))
  var organisation: String

  @Option(
    help: ArgumentHelp(
      "Their role, as a code of Contracts/Register/stakeholder-roles.yaml.", valueName: "code"))
  var role: String

  @Option(help: ArgumentHelp("Their address for email.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("Their telephone number.", valueName: "number"))
  var telephone: String?

  func validate() throws {
    try name.mustBeWritten(as: "<name>")
    try organisation.mustBeWritten(as: "--organisation")
  }

  func run() throws {
    let day = try from.day()
    let role = try contracts.folder(database).stakeholderRoles().code(role, on: day)
    let draft = StakeholderDraft(
      name: name, organisation: organisation, role: role.code, email: email,
      telephone: telephone)
    let number = try database.open().change(user.change(by: "stakeholder add")) { db in
      try Stakeholder.add(draft, from: day, db)
    }
    try StandardOutput.say(
      "Recorded \(name) as number \(number), from \(day.inWords): \(role.words).")
  }
}
