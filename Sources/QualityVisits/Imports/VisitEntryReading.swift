import GRDB
import Importing
import ProviderRegister
import Values

/// The reading of rows that each hold a visit.
struct VisitEntryReading {
  private let book: VisitBook
  private let rules: VisitRules
  private let services: NamedServices

  init(_ book: VisitBook, _ rules: VisitRules, services: NamedServices) {
    self.book = book
    self.rules = rules
    self.services = services
  }

  /// Returns what a row says, or `nil` where something in it, which is added to the log, is wrong.
  func entry(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> VisitEntry? {
    let sending = try sending(row, &log)
    let agreement = agreement(row, &log)
    guard let day = row.day("day"), let service = try services.service(of: row, on: day, db, &log),
      let format = format(of: service, row, on: day, &log),
      let facts = facts(row, by: format, &log)
    else { return nil }
    return VisitEntry(
      row: row, service: service, format: format, facts: facts, sending: sending,
      agreement: agreement)
  }

  private func format(
    of service: Service, _ row: ImportedRow, on day: Day, _ log: inout FindingLog
  ) -> ReviewFormat? {
    do {
      return try book.formats.format(for: service, on: min(day, book.today))
    } catch {
      log.error(at: row.place("urn"), "\(error)")
      return nil
    }
  }

  private func facts(
    _ row: ImportedRow, by format: ReviewFormat, _ log: inout FindingLog
  ) -> VisitFacts? {
    var reading = VisitReading(format: format, today: book.today, words: book.words)
    let draft = reading.draft(VisitAnswers(row), at: row.place)
    reading.findings.forEach { log.add($0) }
    return reading.findings.isEmpty ? draft?.facts : nil
  }

  private func sending(
    _ row: ImportedRow, _ log: inout FindingLog
  ) throws -> VisitEntry.Sending? {
    guard let day = row.day("sentOn") else {
      for column in ["replyBy", "finalOn"] where row.day(column) != nil {
        log.error(at: row.place(column), Message.notSent)
      }
      return nil
    }
    return VisitEntry.Sending(
      day: day,
      replyBy: try row.day("replyBy") ?? day.adding(days: rules.daysToReply(from: day)))
  }

  private func agreement(_ row: ImportedRow, _ log: inout FindingLog) -> VisitEntry.Agreement? {
    switch (row.day("finalOn"), row.text("agreedBy")) {
    case (let day?, let person?): return VisitEntry.Agreement(day: day, person: person)
    case (_?, nil): log.error(at: row.place("agreedBy"), Message.nobodyAgreed)
    case (nil, _?): log.error(at: row.place("finalOn"), Message.notFinal)
    case (nil, nil): break
    }
    return nil
  }
}

extension VisitAnswers {
  /// What a row says was found at a visit.
  fileprivate init(_ row: ImportedRow) {
    self.init()
    day = row.written("day")
    type = row.written("type")
    jointWith = row.written("jointWith")
    officers = row.writtenParts("officers")
    childrenSpokenTo = row.written("childrenSpokenTo")
    findings = row.writtenParts("grades").map(Finding.init(written:))
    figures = row.writtenParts("figures").map(Figure.init(written:))
    notes = NoteArea.allCases.flatMap { area in
      row.writtenParts(area.rawValue).map { Note(area, written: $0) }
    }
  }
}

private enum Message {
  static let notSent = "Say when the draft report was sent: nothing comes of it before."
  static let nobodyAgreed = "Say who agreed to the grades: somebody who did not make the visit."
  static let notFinal = "Say on which day the grades became final."
}
