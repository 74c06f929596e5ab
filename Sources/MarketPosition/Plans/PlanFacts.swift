import CommissioningPlans
import GRDB
import Values

/// What the council means to buy and to do, as it stood on a day.
struct PlanFacts: Sendable {
  let day: Day
  let codes: IntentionCodes
  /// What was announced by the day.
  let intentions: [Intention]
  let progress: [PlanProgress]

  /// Reads intentions and action plans; `nil` where there is neither.
  init?(on day: Day, _ codes: IntentionCodes, _ db: Database) throws {
    self.day = day
    self.codes = codes
    intentions = try IntentionQueries.all(db).filter { $0.announced <= day }
    progress = try ActionPlanQueries.all(db).map {
      PlanProgress(of: $0, on: day, since: PlanProgress.quarterBefore(day))
    }
    if intentions.isEmpty, progress.isEmpty { return nil }
  }
}
