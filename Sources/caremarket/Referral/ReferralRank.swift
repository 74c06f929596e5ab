import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct ReferralRank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank the offers for a referral as the vehicle's own rules have it.",
    discussion: """
      Points are out of 100, to a hundredth, an exact half rounded up; the score is the sum of points \
      times weights. For price an offer has the lowest fee's share of its own fee, for quality what \
      the vehicle gives the judgement, for distance all points within the nearer limit and none from \
      the further. Equal scores are parted by the vehicle's rules for ties, in the end by which offer \
      was recorded first.

      A vehicle without weights ranks by its first method: by rank, which is each one's share of the \
      points when it was evaluated for the lot ('caremarket admission evaluate'), or by price.

      Example: caremarket referral rank R12
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The referral, as R12.")
  var referral: String

  func run() throws {
    let day = try day.day()
    let ranked = try database.open().read { db in
      try RankedOffers(ReferralQueries.referral(referral, db), on: day, db)
    }
    try output.print(
      OutputTable(
        ranked.lines, columns: ReferralRank.columns(ranked), whenEmpty: "No offer can be ranked.",
        closing: ReferralRank.closing(ranked)))
  }

  private static func columns(_ ranked: RankedOffers) -> [TableColumn<RankedOffers.Line>] {
    let evaluation = TableColumn<RankedOffers.Line>
      .decimal("evaluationPoints", "Evaluation") { $0.score.points(for: .evaluation) }
    let counts = ranked.lines.contains { $0.score.points(for: .evaluation) != nil }
    return [
      .number("rank", "Rank") { $0.score.rank },
      .text("offer", "Offer") { $0.offer.reference }.whole,
      .text("urn", "URN") { $0.offer.urn }.whole,
      .text("provider", "Provider") { $0.service.providerName }.ifRoom,
      .money("weeklyFee", "Weekly fee") { $0.offer.weeklyFee },
      .decimal("pricePoints", "Price") { $0.score.points(for: .price) },
      .code("judgement", "Judgement") { $0.service.judgement.rawValue }.ifRoom,
      .decimal("qualityPoints", "Quality") { $0.score.points(for: .quality) },
      .miles("miles", "Miles") { $0.miles }.ifRoom,
      .decimal("distancePoints", "Distance") { $0.score.points(for: .distance) },
      counts ? evaluation : evaluation.ifRoom,
      .decimal("score", "Score") { $0.score.shown },
      .code("tieBreak", "Tie") { $0.score.tieBreak },
    ]
  }

  private static func closing(_ ranked: RankedOffers) -> String {
    let weights = (ranked.lines.first?.score.components ?? []).map {
      "\($0.name.rawValue) \($0.weight.inWords)"
    }
    return "Weights of \(ranked.vehicle.name): \(weights.joined(separator: ", "))."
  }
}
