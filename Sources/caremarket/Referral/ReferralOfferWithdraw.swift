import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store

struct ReferralOfferWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Record that a provider withdrew its offer.",
    discussion: """
      The offer stays on record with who recorded the withdrawal and when, but it is neither ranked \
      nor awarded any more. The service may offer again.

      Example: caremarket referral offer withdraw R12 --offer O7
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var occasion: OccasionOption

  @Argument(help: "The referral, as R12.")
  var referral: String

  @Option(help: ArgumentHelp("The offer, as O7.", valueName: "offer"))
  var offer: String

  func run() throws {
    let on = try occasion.occasion()
    let change = try user.change(by: "referral offer withdraw")
    let (found, withdrawn) = try database.open().change(change) { db in
      let found = try ReferralQueries.referral(referral, db)
      let withdrawal = OfferWithdrawal(of: offer, on)
      return (found, try withdrawal.make(for: found, Recording(change), db))
    }
    try StandardOutput.say(
      "Withdrew \(withdrawn.reference) of \(withdrawn.urn) for \(found.reference).")
  }
}
