import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct ReferralMatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Say which services could meet a referral, and why the others could not.",
    discussion: """
      Services of the lot's types are held against admission to the lot, standing, judgement, \
      registered places, age, stated needs and distance. The register does not say whom a home takes \
      beyond its type, so the child's sex narrows nothing: a provider answers for that with an offer.

      Example: caremarket referral match R12 --excluded
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The referral, as R12.")
  var referral: String

  @Flag(help: "Also the services that do not fit, each with why.")
  var excluded = false

  func run() throws {
    let day = try day.day()
    let codes = try NeedCodes(
      contracts: contracts.folder(besideDatabase: database.path).path)
    let matching = try database.open().read { db in
      try Matching(ReferralQueries.referral(referral, db), on: day, codes, db)
    }
    let fitting = matching.matches.filter(\.fits)
    try output.print(
      OutputTable(
        excluded ? matching.matches : fitting, columns: columns,
        whenEmpty: "No service fits \(matching.referral.reference) on \(day.inWords).",
        closing: """
          \(fitting.count.counted("service")) of \(matching.matches.count.withThousands) of the \
          lot's types \(fitting.count == 1 ? "fits" : "fit").
          """))
  }

  private var columns: [TableColumn<ServiceMatch>] {
    let always: [TableColumn<ServiceMatch>] = [
      .text("urn", "URN") { $0.service.urn }.whole,
      .text("name", "Service") { $0.service.name }.ifRoom,
      .text("provider", "Provider") { $0.service.providerName },
      .number("places", "Places") { $0.service.places },
      .code("judgement", "Judgement") { $0.service.judgement.rawValue },
      .miles("miles", "Miles") { $0.distance?.miles },
      .code("milesFrom", "Miles to") { $0.distance?.basis.rawValue }.ifRoom,
      .money("weeklyRate", "Weekly rate") { $0.weeklyRate },
      .flag("fits", "Fits") { $0.fits },
    ]
    let reasons = TableColumn<ServiceMatch>.list("exclusions", "Why not") {
      $0.exclusions.map(\.inWords)
    }.wrapping
    return excluded ? always + [reasons] : always
  }
}
