import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct ProviderShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything on the register about one provider.",
    discussion: """
      Services, contacts and standing are as on the day; histories are shown whole.

      Example: caremarket provider show 'Larkenby Care'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String

  func run() throws {
    let day = try day.day()
    let reasons = try contracts.folder(database).standingReasons()
    let profile = try database.open().read { db in
      try ProviderProfile(of: ProviderQueries.provider(provider, db), on: day, db)
    }
    try output.print(RecordView(profile, reasons: reasons))
  }
}
