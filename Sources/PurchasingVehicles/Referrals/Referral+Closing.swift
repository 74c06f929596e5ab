package import GRDB
import Store
import Values

extension Referral {
  /// Closes the referral because nobody made an offer that could be taken up.
  ///
  /// Throws `ReferralProblem` where it is closed already, or would close before it opened.
  package func closeWithoutAward(_ on: Occasion, _ db: Database) throws {
    guard isOpen else { throw ReferralProblem(reference, [Message.closed]) }
    guard on.day >= opened.day else { throw ReferralProblem(reference, [Message.tooEarly]) }
    try close(.noOffer, on, db)
  }

  func close(_ outcome: Outcome, _ on: Occasion, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE referral SET closedAt = ?, closedOn = ?, outcome = ? WHERE number = ?",
      arguments: [on.moment.description, on.day, outcome.rawValue, number])
  }
}

private enum Message {
  static let closed = "It is closed already."
  static let tooEarly = "It cannot be closed before the day on which it was opened."
}
