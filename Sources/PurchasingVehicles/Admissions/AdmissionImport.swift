package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in the council's list of who stands on which lot, a row for each step.
///
/// Steps follow one another by their days, whatever the order of the rows. An accreditation of
/// somebody for whom nothing is recorded brings its application with it, on the same day; a step that
/// is recorded already changes nothing.
package enum AdmissionImport: FileImport {
  package static let kind = "admissions"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let recording = try Recording(batch: batch, db)
    var reading = AdmissionReading(by: recording.user)
    for row in files.flatMap(\.file.faultyRows) { try reading.checkNames(row, db, &log) }
    let rows = files.flatMap(\.file.rows)
    let steps = try rows.compactMap { try reading.step($0, db, &log) }
    var book = try AdmissionBook(knownOn: nil, db)
    var added = 0
    for step in steps.inOrder where try take(step, &book, recording, db, &log) { added += 1 }
    return ImportSummary(
      text: "\(rows.count.counted("step")) read, \(added.withThousands) of them new.")
  }

  /// Takes a step that is new; whether it was.
  private static func take(
    _ step: AdmissionReading.Step, _ book: inout AdmissionBook, _ recording: Recording,
    _ db: Database, _ log: inout FindingLog
  ) throws -> Bool {
    let known = book.admission(on: step.lot.number, of: step.request.subject.key)
    if known?.entries.contains(where: { $0.says(step.request) }) ?? false { return false }
    do {
      if step.request.step == .accredit, known == nil {
        let applying = AdmissionRequest(
          .apply, of: step.request.subject, on: step.request.day, by: step.request.decidedBy)
        try book.take(applying, on: step.lot, of: step.vehicle, recording, db)
      }
      try book.take(step.request, on: step.lot, of: step.vehicle, recording, db)
      return true
    } catch let problem as AdmissionProblem {
      log.error(at: step.row.place(problem.column), problem.description)
    } catch is SamePerson {
      log.error(at: step.row.place("approvedBy"), Message.onePerson)
    }
    return false
  }
}

private enum Message {
  static let onePerson = """
    Two people must agree to this, and the same name stands under who decided and who approved.
    """
}

extension [AdmissionReading.Step] {
  /// By their days, and on one day as the rows stand.
  fileprivate var inOrder: [AdmissionReading.Step] {
    indices.sorted { (self[$0].request.day, $0) < (self[$1].request.day, $1) }.map { self[$0] }
  }
}

extension AdmissionEntry {
  /// Whether it is the step that is asked for.
  fileprivate func says(_ request: AdmissionRequest) -> Bool {
    step == request.step && day == request.day && reason == request.reason
      && decisionReference == request.decisionReference && until == request.until
      && reviewDay == request.reviewDay
  }
}

extension AdmissionProblem {
  /// The column of the import's mapping in which it shows.
  fileprivate var column: String {
    switch self {
    case .cannotFollow: "step"
    case .earlier, .vehicleEnded: "from"
    case .reviewTooEarly: "reviewDay"
    case .endTooEarly: "through"
    case .otherType: "urn"
    case .needsPeople: "approvedBy"
    }
  }
}
