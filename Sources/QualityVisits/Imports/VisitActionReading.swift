import Importing
import Values

/// An action of a visit as a row of a list has it, found right.
struct VisitActionEntry {
  let row: ImportedRow
  let visit: Visit
  let draft: ActionDraft
  let closing: Closing?

  /// When it was closed, by whom, and where the evidence is kept.
  struct Closing {
    let day: Day
    let person: String
    let evidence: String
  }
}

/// The reading of rows that each hold an action of a visit.
struct VisitActionReading {
  private let book: VisitBook
  private let visits: [String: [Visit]]

  init(_ book: VisitBook, _ visits: [Visit]) {
    self.book = book
    self.visits = Dictionary(grouping: visits.filter { $0.status != .cancelled }, by: \.urn)
  }

  /// Returns what a row says, or `nil` where something in it, which is added to the log, is wrong.
  func entry(_ row: ImportedRow, _ log: inout FindingLog) -> VisitActionEntry? {
    let closing = closing(row, &log)
    guard let visit = visit(row, &log), let draft = draft(row, of: visit, &log) else { return nil }
    return VisitActionEntry(row: row, visit: visit, draft: draft, closing: closing)
  }

  private func visit(_ row: ImportedRow, _ log: inout FindingLog) -> Visit? {
    guard let urn = row.text("urn")?.uppercased(), let day = row.day("visitedOn") else {
      return nil
    }
    let type = row.text("type")
    let found = (visits[urn] ?? []).filter {
      $0.facts.day == day && type.map($0.facts.type.isWritten) ?? true
    }
    if found.count > 1 { log.error(at: row.place("type"), Message.several(urn, day)) }
    if found.isEmpty { log.error(at: row.place("visitedOn"), Message.none(urn, day)) }
    return found.count == 1 ? found.first : nil
  }

  private func draft(
    _ row: ImportedRow, of visit: Visit, _ log: inout FindingLog
  ) -> ActionDraft? {
    guard let format = book.formats[visit.format] else {
      log.error(at: row.place("urn"), Message.noFormat(visit.format))
      return nil
    }
    var reading = VisitReading(format: format, today: book.today, words: book.words)
    let draft = reading.action(VisitAnswers.Action(row), after: visit.facts.day)
    reading.findings.forEach { log.add($0) }
    return reading.findings.isEmpty ? draft : nil
  }

  private func closing(
    _ row: ImportedRow, _ log: inout FindingLog
  ) -> VisitActionEntry.Closing? {
    let (day, person) = (row.day("closedOn"), row.text("closedBy"))
    let evidence = row.text("evidence")
    guard day != nil || person != nil || evidence != nil else { return nil }
    if day == nil { log.error(at: row.place("closedOn"), Message.noDay) }
    if person == nil { log.error(at: row.place("closedBy"), Message.noPerson) }
    if evidence == nil { log.error(at: row.place("evidence"), Message.noEvidence) }
    guard let day, let person, let evidence else { return nil }
    return VisitActionEntry.Closing(day: day, person: person, evidence: evidence)
  }
}

extension VisitType {
  /// Whether people write it so.
  fileprivate func isWritten(_ text: String) -> Bool { VisitType(written: text) == self }
}

extension VisitAnswers.Action {
  fileprivate init(_ row: ImportedRow) {
    self.init(
      task: row.written("task") ?? Written("", at: row.place("task")),
      standard: row.written("standard"), owner: row.written("owner"), due: row.written("due"),
      priority: row.written("priority"))
  }
}

private enum Message {
  static let noDay = "Say on which day it was closed, or empty the other cells of its closing."
  static let noPerson = "Say who closed it: somebody who does not own it."
  static let noEvidence = "Say where the evidence is kept that it was done."

  static func none(_ urn: String, _ day: Day) -> String {
    """
    \(urn) had no visit on \(day.inWords) that is recorded. Import the visits first: 'caremarket \
    visit list' lists them.
    """
  }

  static func several(_ urn: String, _ day: Day) -> String {
    "\(urn) had several visits on \(day.inWords). Say of which type the one is that this is of."
  }

  static func noFormat(_ name: String) -> String {
    "The visit's review format '\(name)' is no longer in Contracts/Quality. Put the file back."
  }
}
