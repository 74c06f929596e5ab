import ArgumentParser
import PurchasingVehicles
import Values

struct ReferralNeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "needs",
    abstract: "List the needs that a referral may state, with their codes.",
    discussion: """
      They follow the national placements data standard, without its free texts. \
      Contracts/Referrals/need-codes.yaml holds them.

      Example: caremarket referral needs --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let codes = try NeedCodes(
      contracts: contracts.folder(besideDatabase: database.path).path)
    try output.print(
      OutputTable(
        codes.fields,
        columns: [
          .text("need", "Need") { $0.name },
          .list("codes", "Codes") { $0.codes.map(\.name) }.wrapping,
          .text("label", "In the standard's words") { $0.label }.wrapping,
          .flag("must", "Must") { $0.isMust },
          .flag("many", "Several") { $0.mayBeMany }.ifRoom,
        ],
        whenEmpty: "No needs.", closing: "\(codes.standard)."))
  }
}
