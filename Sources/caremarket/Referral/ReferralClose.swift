import ArgumentParser
import PurchasingVehicles
import Store

struct ReferralClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a referral for which there was no offer to take up.",
    discussion: """
      It counts in the rate of referrals without an offer. A placement that is then bought elsewhere \
      comes in with 'caremarket import call-offs', with its reason. An award closes by itself.

      Example: caremarket referral close R12 --no-offer
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var occasion: OccasionOption

  @Argument(help: "The referral, as R12.")
  var referral: String

  @Flag(help: "There was no offer that could be taken up.")
  var noOffer = false

  func validate() throws {
    guard noOffer else { throw ValidationError("Say why it is closed: '--no-offer'.") }
  }

  func run() throws {
    let on = try occasion.occasion()
    let found = try database.open().change(user.change(by: "referral close")) { db in
      let found = try ReferralQueries.referral(referral, db)
      try found.closeWithoutAward(on, db)
      return found
    }
    try StandardOutput.say("Closed \(found.reference) without an award.")
  }
}
