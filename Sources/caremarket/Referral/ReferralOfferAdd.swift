import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct ReferralOfferAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record a provider's offer for a referral.",
    discussion: """
      The service must stand on the lot. One that is suspended may offer, but an award to it needs a \
      second person. Everything that is wrong with an offer is said at once.

      Example: caremarket referral offer add R12 --provider 'Larkenby Care' --service 9000101 --weekly-fee \
      5250.00
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var occasion: OccasionOption

  @Argument(help: "The referral, as R12.")
  var referral: String

  @Option(help: ArgumentHelp("The provider, by number or name.", valueName: "provider"))
  var provider: String

  @Option(help: ArgumentHelp("The service.", valueName: "urn"))
  var service: String

  @Option(help: ArgumentHelp("Pounds and pence a week, as in 1234.50.", valueName: "amount"))
  var weeklyFee: String

  @Option(help: ArgumentHelp("The price band (default: the referral's).", valueName: "band"))
  var band: String?

  func run() throws {
    let received = try occasion.occasion()
    let change = try user.change(by: "referral offer add")
    let (found, offer) = try database.open().change(change) { db in
      let found = try ReferralQueries.referral(referral, db)
      let draft = OfferDraft(
        provider: provider, service: service, band: band, weeklyFee: weeklyFee,
        received: received)
      return (found, try draft.add(to: found, Recording(change), db))
    }
    try StandardOutput.say(
      """
      Recorded \(offer.reference) for \(found.reference): \(offer.urn) at \
      \(offer.weeklyFee.inWords) a week.
      """)
  }
}
