import Definitions
import GRDB
import ProviderRegister
import QualityVisits
import Values

/// What the council's own visits came to in the financial year of a day, until the day.
struct ReviewFacts: Sendable {
  let summary: QualitySummary
  /// How often placing with a group, a provider or a service was suspended or barred for a time in the
  /// year.
  let suspensions: Int

  /// Reads the visits as a meeting may see them; `nil` where none was ever made.
  init?(on day: Day, _ contracts: ContractsFolder, _ db: Database) throws {
    let used = try ServicesInUse(on: day, db)
    guard !used.visits.isEmpty else { return nil }
    let first = FinancialYear(containing: day).firstDay
    summary = try QualitySummary(
      from: first, through: day, used, visibleTo: .meeting, contracts, db)
    let year = DayRange(from: first, through: day)
    suspensions = try StandingQueries.all(db).count { standing in
      year.map { standing.range.overlaps($0) } ?? false
    }
  }

  var day: Day { summary.day }
  var services: [TrackedService] { summary.tracker.services }
}
