import ArgumentParser

struct ReferralOffer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Record providers' offers for referrals, and that one was withdrawn.",
    discussion: """
      'caremarket referral offer' is short for 'caremarket referral offer add'.

      Example: caremarket referral offer R12 --provider 'Larkenby Care' --service 9000101 --weekly-fee \
      5250.00
      """,
    subcommands: [ReferralOfferAdd.self, ReferralOfferWithdraw.self],
    defaultSubcommand: ReferralOfferAdd.self
  )
}
