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

  /// Reads the formats and words.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with a file.
  package init(_ folder: ContractsFolder, today: Day) throws {
    formats = try folder.reviewFormats()
    words = try folder.plainWords()
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
    let format = try formats.format(for: service, on: day)
    let draft = try VisitReading.draft(answers, by: format, today: today, words)
    return try Visit.log(draft, of: service, by: format, recording, db)
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

private enum Message {
  static func noFormat(_ name: String) -> String {
    "Its review format '\(name)' is no longer in Contracts/Quality. Put the file back."
  }
}
