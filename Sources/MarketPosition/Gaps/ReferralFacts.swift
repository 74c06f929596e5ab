import GRDB
import PurchasingVehicles
import Values

/// The referrals of the twelve months until a day, and what had come of them by then.
struct ReferralFacts: Sendable {
  let day: Day
  let lines: [ReferralMeasures.Line]

  /// Reads them.
  init(on day: Day, _ db: Database) throws {
    self.day = day
    lines = try ReferralMeasures(
      from: day.adding(days: 1).adding(months: -12), through: day, db
    ).lines
  }

  /// Those that were neither awarded nor closed by the day.
  var waiting: [ReferralMeasures.Line] {
    lines.filter { line in line.referral.closed.map { $0.day > day } ?? true }
  }

  /// Those to a lot, and of them those that were closed without an offer by the day.
  func counts(ofLot lot: Int) -> (all: Int, withoutOffer: Int) {
    let own = lines.filter { $0.referral.lot == lot }
    return (
      own.count,
      own.count { line in
        line.referral.outcome == .noOffer && line.referral.closed.map { $0.day <= day } ?? false
      }
    )
  }
}
