import ArgumentParser

struct ReferralCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referral",
    abstract: "Put a child's need to a lot, and award it to the best offer.",
    discussion: """
      A referral is named by its number, as in R12, and an offer as in O7. A child is only ever a \
      reference of the council's own, an age, a sex and coded needs. No free text is kept.

      Example: caremarket referral match R12
      """,
    subcommands: [
      ReferralAward.self, ReferralClose.self, ReferralList.self, ReferralMatch.self,
      ReferralNeeds.self, ReferralOffer.self, ReferralOpen.self, ReferralRank.self,
      ReferralShow.self,
    ]
  )
}
