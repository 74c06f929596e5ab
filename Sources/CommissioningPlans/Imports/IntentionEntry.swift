import Importing
import Values

/// An intention as a row of a file has it, found right.
struct IntentionEntry {
  let row: ImportedRow
  let draft: IntentionDraft
  /// The code of its status, or of how it ended.
  let status: String
  /// Since when it stands so; `nil` where it was only announced.
  let since: Day?
  let reason: String?
  let outcome: String?

  /// Reads a row, or returns `nil` where something in it, which is added to the log, is wrong.
  init?(_ row: ImportedRow, _ log: inout FindingLog) {
    let faults = IntentionEntry.faults(row)
    for fault in faults { log.error(at: row.place(fault.column), fault.message) }
    guard faults.isEmpty, let draft = IntentionDraft(row) else { return nil }
    self.row = row
    self.draft = draft
    status = row.text("result") ?? row.text("status") ?? IntentionDraft.firstStatus
    since = row.day("since")
    reason = row.text("reason")
    outcome = row.text("outcome")
  }

  private struct Fault {
    let column: String
    let message: String
  }

  private static func faults(_ row: ImportedRow) -> [Fault] {
    let (since, result) = (row.day("since"), row.text("result"))
    let isPlanned = result == nil && row.text("status") ?? planned == planned
    let isBefore = since.flatMap { since in row.day("announced").map { since < $0 } } ?? false
    let found: [(Bool, String, String)] = [
      ((row.number("volume") == nil) != (row.text("unit") == nil), "unit", Message.unit),
      (row.number("volume") == 0, "volume", Message.noVolume),
      (
        (row.text("noticeType") == nil) != (row.text("noticeReference") == nil),
        "noticeReference", Message.notice
      ),
      (!isPlanned && since == nil, "since", Message.noDay),
      (isBefore, "since", Message.order),
      (result != nil && row.text("status") != nil, "status", Message.both),
      ((result == nil) != (row.text("outcome") == nil), "outcome", Message.outcome),
    ]
    return found.filter(\.0).map { Fault(column: $0.1, message: $0.2) }
  }
}

private let planned = IntentionDraft.firstStatus

extension IntentionDraft {
  fileprivate init?(_ row: ImportedRow) {
    guard let item = row.text("item"), let type = row.text("type"), let area = row.text("area"),
      let route = row.text("route"), let announced = row.day("announced")
    else { return nil }
    let (volume, unit) = (row.number("volume"), row.text("unit"))
    let (notice, reference) = (row.text("noticeType"), row.text("noticeReference"))
    self.init(
      item: item, type: type, area: area,
      volume: volume.flatMap { number in unit.map { .init(number: number, unit: $0) } },
      valueBand: row.text("valueBand"), route: route, announced: announced,
      earliest: row.day("earliest"),
      notice: notice.flatMap { type in reference.map { .init(type: type, reference: $0) } })
  }
}

private enum Message {
  static let unit = "Give a volume and its unit together, or neither."
  static let noVolume = "A volume is one at least. Leave it empty where it is not known."
  static let notice = "Give a notice and its reference together, or neither."
  static let noDay = "Say since when it stands so."
  static let order = "It cannot stand so before it was announced. Correct one of the days."
  static let both = "Leave the status empty of one that has ended: the result says how it stands."
  static let outcome = "Give a result and what happened together, or neither."
}
