package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in what leads say of the actions of a plan; what is recorded already is left alone.
package enum ActionUpdateImport: FileImport {
  package static let kind = "action-updates"
  package static let wordColumns = ["words"]

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let recording = try Recording(batch: batch, db)
    let rows = files.flatMap { file in file.file.rows.map { (row: $0, today: file.asAt) } }
      .sorted { ($0.row.day("day") ?? $0.today) < ($1.row.day("day") ?? $1.today) }
    var added = 0
    for (row, today) in rows {
      do {
        added += try take(row, today: today, recording, db) ? 1 : 0
      } catch let problem as PlanProblem {
        log.error(at: row.place, problem.description)
      } catch let future as FutureDay {
        log.error(at: row.place("day"), future.description)
      }
    }
    return ImportSummary(
      text: "\(rows.count.counted("update")) read: \(added.withThousands) new.")
  }

  /// Adds what a row says, and returns whether it was new.
  private static func take(
    _ row: ImportedRow, today: Day, _ recording: Recording, _ db: Database
  ) throws -> Bool {
    guard let plan = row.text("plan"), let number = row.text("reference"),
      let day = row.day("day"), let words = row.text("words"), let person = row.text("saidBy")
    else { return false }
    guard let reference = ActionReference(number) else {
      throw PlanProblem.noReference(number)
    }
    try FutureDay.refuse(day, today: today, what: "What is said of an action")
    let action = try ActionPlanQueries.action(reference, of: plan, db)
    guard !action.steps.contains(where: { $0.day == day && $0.words == words }) else {
      return false
    }
    if let evidence = row.text("evidence") {
      try action.close(
        on: day, by: person, evidence: evidence, row.update(words), recording, db)
    } else {
      try action.update(row.update(words), on: day, saidBy: person, recording, db)
    }
    return true
  }
}

extension ImportedRow {
  fileprivate func update(_ words: String) -> PlanAction.Update {
    var update = PlanAction.Update()
    update.rating = text("rating").flatMap(Rating.init)
    update.words = words
    update.lead = text("lead")
    update.due = day("due")
    return update
  }
}
