package import GRDB
package import ProviderRegister
import Store
package import Values

/// An intention before it is recorded.
package struct IntentionDraft: Sendable, Hashable {
  package let item: String
  package let type: String
  package let area: String
  package let volume: Intention.Volume?
  package let valueBand: String?
  package let route: String
  package let announced: Day
  package let earliest: Day?
  package let notice: IntentionStep.Notice?

  package init(
    item: String, type: String, area: String, volume: Intention.Volume?, valueBand: String?,
    route: String, announced: Day, earliest: Day?, notice: IntentionStep.Notice?
  ) {
    self.item = item
    self.type = type
    self.area = area
    self.volume = volume
    self.valueBand = valueBand
    self.route = route
    self.announced = announced
    self.earliest = earliest
    self.notice = notice
  }
}

extension IntentionDraft {
  /// The status of everything that was just announced.
  package static let firstStatus = "planned"

  /// Keeps the intention and returns it; throws `IntentionProblem` where it is there already.
  @discardableResult
  package func announce(_ recording: Recording, _ db: Database) throws -> Intention {
    let known = try IntentionQueries.all(db).first {
      $0.item.lowercased() == item.lowercased() && $0.announced == announced
    }
    if let known { throw IntentionProblem.isThere(known.reference, item: known.item, announced) }
    try db.execute(
      sql: """
        INSERT INTO intention
          (item, type, area, volume, unit, valueBand, route, announcedDay, recordedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        item, type, area, volume?.number, volume?.unit, valueBand, route, announced, recording.user,
        recording.at,
      ])
    let number = Int(db.lastInsertedRowID)
    let step = IntentionStep(
      kind: .announce, day: announced, status: IntentionDraft.firstStatus, earliest: earliest,
      notice: notice, reason: nil, outcome: nil, recordedBy: recording.user)
    try step.add(to: number, recording, db)
    return try IntentionQueries.intention(Intention.numbers.text(number), db)
  }
}

extension IntentionStep {
  func add(to intention: Int, _ recording: Recording, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO intentionStep (intention, step, day, status, earliestDay, noticeType,
          noticeReference, reason, outcome, recordedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        intention, kind.rawValue, day, status, earliest, notice?.type, notice?.reference, reason,
        outcome, recording.user, recording.at,
      ])
  }
}
