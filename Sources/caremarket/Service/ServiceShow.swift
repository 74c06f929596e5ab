import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct ServiceShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything on the register about one service.",
    discussion: """
      The service is as on the day, or as on its last day if it has left; its history is told in \
      words from the beginning.

      Example: caremarket service show SC480123
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The URN, or the council's own reference.")
  var urn: String

  func run() throws {
    let day = try day.day()
    let reasons = try contracts.folder(database).standingReasons()
    let profile = try database.open().read { db in
      try ServiceProfile(of: urn, on: day, reasons: reasons, db)
    }
    try output.print(RecordView(profile, reasons: reasons))
  }
}
