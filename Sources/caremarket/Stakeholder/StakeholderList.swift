import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct StakeholderList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List who has a say in the market on a day, by role.",
    discussion: """
      Example: caremarket stakeholder list --format csv --output stakeholders.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "Only in a role, as a code of Contracts/Register/stakeholder-roles.yaml.",
      valueName: "code"))
  var role: String?

  func run() throws {
    let day = try day.day()
    let roles = try contracts.folder(database).stakeholderRoles()
    let role = try role.map { try roles.code($0, on: day).code }
    let all = try database.open().read { db in
      try StakeholderQueries.stakeholders(on: day, role: role, db)
    }
    try output.print(
      OutputTable(
        all,
        columns: [
          .number("number", "No.") { $0.number },
          .text("role", "Role") { roles.words(for: $0.role) }.wrapping,
          .text("name", "Name") { $0.name }.wrapping,
          .text("organisation", "Organisation") { $0.organisation }.wrapping,
          .text("email", "Email") { $0.email }.wrapping,
          .text("telephone", "Telephone") { $0.telephone }.whole,
          .day("from", "From") { $0.range.from }.ifRoom,
        ],
        whenEmpty: "No such stakeholder was recorded on \(day.inWords)."))
  }
}
