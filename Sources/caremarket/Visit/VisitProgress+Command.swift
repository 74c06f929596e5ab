import GRDB
import ProviderRegister
import QualityVisits
import Store

extension VisitProgress {
  /// Begins a step of the visit that a person names, as a command records it.
  init(
    ofVisit written: String, _ step: StepOptions, _ change: Change, _ db: Database
  ) throws {
    try self.init(
      of: VisitQueries.visit(written, db), on: step.day(), today: SystemDay.today(),
      Recording(change))
  }
}
