import Documents
import PurchasingVehicles
import Values

/// The children who wait for a placement: referrals that are neither awarded nor closed.
struct WaitingMeasures: MeasureSet {
  static let figureNames = ["waiting.day", "waiting.all", "waiting.noOffer", "waiting.share"]
  static let tableNames: [String] = []

  let facts: ReferralFacts

  var tables: [StatementTable] { [] }

  private var measure: FigureMeasure {
    FigureMeasure(
      name: "waiting", what: "Referrals that wait for a placement", unit: .referrals,
      period: "\(facts.day)", asAt: facts.day,
      definition: "Referrals of the last twelve months that are neither awarded nor closed.",
      source: "Vehicles, admissions and referrals", command: "caremarket referral list")
  }

  var figures: [String: Figure] {
    let waiting = facts.waiting
    let without = waiting.count { $0.offers == 0 }
    let all = Figure(measure, [], .count(waiting.count), .children(waiting.count))
    let part = Figure(
      measure, [.init(dimension: "offers", heading: "none")], .count(without), .children(without))
    return [
      "waiting.day": .text(measure, .day(facts.day)), "waiting.all": all,
      "waiting.noOffer": part, "waiting.share": Figure(part, of: all),
    ]
  }
}
