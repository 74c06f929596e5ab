import Importing
import ProviderRegister
import Values

/// The steps that a row of a list of agreements tells of.
struct AgreementSteps {
  private let recording: Recording

  init(_ recording: Recording) {
    self.recording = recording
  }

  /// Returns the steps in the order in which an agreement goes through them.
  ///
  /// A list holds agreements by which children are placed, so each is active from its first day,
  /// whether or not it was signed.
  func steps(_ row: ImportedRow, _ log: inout FindingLog) -> [AgreementStep] {
    let signatures = [
      signature(row, .signedByProvider, "providerSignedOn", "providerSignatory", &log),
      signature(row, .signedByAuthority, "authoritySignedOn", "authoritySignatory", &log),
    ]
    let end = end(row, &log)
    let steps =
      [step(.issued, row.day("issuedOn"))] + signatures
      + [step(.active, row.day("from")), step(.underNotice, row.day("noticeGivenOn")), end]
    return steps.compactMap(\.self)
  }

  private func signature(
    _ row: ImportedRow, _ status: AgreementStatus, _ day: String, _ signatory: String,
    _ log: inout FindingLog
  ) -> AgreementStep? {
    if row.text(signatory) != nil, row[day] == .none {
      log.error(at: row.place(day), Message.noDay)
    }
    return step(status, row.day(day), by: row.text(signatory) ?? AgreementSteps.nobodyNamed)
  }

  private func end(_ row: ImportedRow, _ log: inout FindingLog) -> AgreementStep? {
    let last = row.day("endedOn")
    if last == nil, row.text("endReason") != nil {
      log.error(at: row.place("endReason"), Message.noEnd)
    }
    return step(.ended, last?.adding(days: 1), reason: row.text("endReason"))
  }

  private func step(
    _ status: AgreementStatus, _ day: Day?, by person: String? = nil, reason: String? = nil
  ) -> AgreementStep? {
    day.map {
      AgreementStep(
        number: 0, status: status, day: $0, person: person ?? recording.user, reason: reason,
        documentReference: nil, recordedBy: recording.user, recordedAt: recording.at)
    }
  }

  /// Who signed where the list only says that somebody did.
  static let nobodyNamed = "not named"
}

private enum Message {
  static let noDay = "Say on which day it was signed, or leave out who signed."
  static let noEnd = "There is a reason for ending, and no last day: fill in the last day."
}
