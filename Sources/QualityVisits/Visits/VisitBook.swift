package import Definitions
package import GRDB
package import ProviderRegister
package import Values

/// The keeping of visits by the review formats and rules of a folder.
///
/// Whichever way the answers come, they pass through here.
package struct VisitBook: Sendable {
  let formats: ReviewFormats
  let words: PlainWords
  let today: Day
  /// How many days before its planned day a visit counts as the one that was planned.
  let leadDays: Int

  /// Reads the formats, words and days.
  ///
  /// Throws `MissingContractsFile`, `NoRule`, or `YAMLProblem` with everything that is wrong with a
  /// file.
  package init(_ folder: ContractsFolder, today: Day) throws {
    formats = try folder.reviewFormats()
    words = try folder.plainWords()
    leadDays = try folder.planRules().arrangement(on: today).leadDays
    self.today = today
  }

  /// Keeps a visit to a service as a draft.
  ///
  /// Throws `UnknownService`, `NoReviewFormat`, or `QualityProblem` with everything that is wrong.
  package func log(
    _ answers: VisitAnswers, of urn: String, _ recording: Recording, _ db: Database
  ) throws -> Visit {
    let day = answers.day.flatMap { Day(inFile: $0.text) } ?? today
    let service = try ServiceQueries.known(urn, on: min(day, today), db)
    let format = try formats.format(for: service, on: min(day, today))
    let draft = try VisitReading.draft(answers, by: format, today: today, words)
    return try log(draft, of: service, by: format, recording, db)
  }

  /// Keeps a visit as a form says it, of the service that the form is of.
  ///
  /// Throws `QualityProblem` with everything that is wrong with the form and its answers.
  package func log(
    _ form: FilledForm, of urn: String?, _ recording: Recording, _ db: Database
  ) throws -> Visit {
    guard !form.isNoForm else { throw QualityProblem("the form", form.findings) }
    let day = form.answers.day.flatMap { Day(inFile: $0.text) } ?? today
    let (service, format) = try reviewed(form, of: urn, on: min(day, today), db)
    let draft = try draft(form, of: service.urn, by: format)
    return try log(draft, of: service, by: format, recording, db)
  }

  private func log(
    _ draft: VisitDraft, of service: Service, by format: ReviewFormat, _ recording: Recording,
    _ db: Database
  ) throws -> Visit {
    let planned = try SavedVisit.doneBy(
      visitTo: service.urn, on: draft.facts.day, leadDays: leadDays, db)
    return try Visit.log(draft, of: service, by: format, planned: planned, recording, db)
  }

  /// The service and its review format; a form that names none, or an unknown one, is refused.
  private func reviewed(
    _ form: FilledForm, of urn: String?, on day: Day, _ db: Database
  ) throws -> (Service, ReviewFormat) {
    guard let written = urn ?? form.service?.text else {
      throw QualityProblem(
        "the form", form.findings + [Finding(.error, at: Place(file: form.file), Message.noService)]
      )
    }
    do {
      let service = try ServiceQueries.known(written, on: day, db)
      return (service, try formats.format(for: service, on: day))
    } catch let error as any UserFacingError {
      let place = form.service?.place ?? Place(file: form.file)
      throw QualityProblem(
        "the form", form.findings + [Finding(.error, at: place, error.description)])
    }
  }

  /// Reads a form and its answers, so that everything that is wrong with either is told at once.
  private func draft(
    _ form: FilledForm, of urn: String, by format: ReviewFormat
  ) throws -> VisitDraft {
    let faults = form.structuralFindings(format, service: urn)
    let result = Result { try VisitReading.draft(form.answers, by: format, today: today, words) }
    guard !faults.isEmpty else { return try result.get() }
    var findings = faults
    if case .failure(let error as QualityProblem) = result { findings += error.findings }
    throw QualityProblem("the form", findings.inOrderOfLines)
  }

  /// Returns the review format of a service on the day it is.
  ///
  /// Throws `UnknownService` or `NoReviewFormat`.
  package func format(of urn: String, _ db: Database) throws -> ReviewFormat {
    try formats.format(for: ServiceQueries.known(urn, on: today, db), on: today)
  }

  /// Puts a visit right and makes it a draft again.
  ///
  /// Throws `QualityProblem` with everything that is wrong.
  package func correct(
    _ written: String, _ answers: VisitAnswers, because reason: Written, _ recording: Recording,
    _ db: Database
  ) throws -> Visit {
    let visit = try VisitQueries.visit(written, db)
    guard let format = formats[visit.format] else {
      throw QualityProblem(visit.reference, [Message.noFormat(visit.format)])
    }
    let filled = answers.filled(from: visit.facts, at: Place(file: visit.reference))
    let draft = try VisitReading.draft(filled, by: format, today: today, words)
    try VisitProgress(of: visit, on: today, today: today, recording)
      .correct(draft, because: reason, words, db)
    return try VisitQueries.visit(visit.number, db)
  }
}

extension [Finding] {
  /// The findings in the order of their lines, so that a form is put right from its top.
  fileprivate var inOrderOfLines: [Finding] {
    indices.sorted { (self[$0].place.line ?? 0, $0) < (self[$1].place.line ?? 0, $1) }
      .map { self[$0] }
  }
}

private enum Message {
  static let noService = """
    The form does not say which service it is of. Put its first lines back, or name the service.
    """

  static func noFormat(_ name: String) -> String {
    "Its review format '\(name)' is no longer in Contracts/Quality. Put the file back."
  }
}
