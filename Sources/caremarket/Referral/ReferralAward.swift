import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct ReferralAward: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "award",
    abstract: "Award a referral to an offer, which becomes a placement.",
    discussion: """
      Rules that the award would not keep (judgement, standing, admission, ceiling, rank, \
      vehicleEnded) are all named, and only two people together may set them aside, with a reason \
      about the market, never about the child. A provider that is barred cannot be awarded to.

      Example: caremarket referral award R12 --offer O7 --override rank --reason 'First choice had no \
      vacancy' --decision-reference CS/2026/31 --approved-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var occasion: OccasionOption
  @OptionGroup var override: OverrideOptions

  @Argument(help: "The referral, as R12.")
  var referral: String

  @Option(help: ArgumentHelp("The offer, as O7.", valueName: "offer"))
  var offer: String

  func run() throws {
    let on = try occasion.occasion()
    let override = try override.override(by: user)
    let change = try user.change(by: "referral award")
    let (found, line) = try database.open().change(change) { db in
      let found = try ReferralQueries.referral(referral, db)
      let award = Award(of: found, to: offer, on: on, override: override)
      return (found, try award.make(Recording(change), db))
    }
    try StandardOutput.say(
      """
      Awarded \(found.reference) to \(line.offer.reference): \(line.offer.urn) at \
      \(line.offer.weeklyFee.inWords) a week, ranked \(line.score.rank).
      """)
  }
}
