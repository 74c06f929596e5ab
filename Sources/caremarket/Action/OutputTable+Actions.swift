import QualityVisits
import Values

extension OutputTable {
  /// Actions as they stood on a day.
  init(
    _ actions: [Action], on day: Day, whenEmpty: String = "There are none.", closing: String? = nil
  ) {
    self.init(
      actions,
      columns: [
        .text("action", "No.") { $0.reference }.whole,
        .text("urn", "URN") { $0.urn }.whole,
        .text("task", "What must be done") { $0.task }.wrapping,
        .text("owner", "Owner") { $0.standing(on: day)?.owner }.wrapping,
        .day("due", "Due") { $0.standing(on: day)?.due },
        .code("priority", "Priority") { $0.standing(on: day)?.priority.rawValue },
        .code("status", "Status") { $0.statusCode(on: day) },
        .number("daysOverdue", "Days over") { $0.daysOverdue(on: day) }.ifRoom,
        .text("visit", "Visit") { $0.visit.map(QualityNumber.visit.text) }.ifRoom,
        .text("concern", "Concern") { $0.concern.map(QualityNumber.concern.text) }.ifRoom,
        .text("standard", "Standard") { $0.standard }.ifRoom,
        .text("evidence", "Evidence") { $0.standing(on: day)?.evidenceReference }.ifRoom,
      ],
      whenEmpty: whenEmpty, closing: closing)
  }
}

extension Action {
  /// How it stood: open, overdue or closed.
  func statusCode(on day: Day) -> String? {
    standing(on: day).map { !$0.isOpen ? "closed" : isOverdue(on: day) ? "overdue" : "open" }
  }

  /// By how many days it was overdue, where it was.
  func daysOverdue(on day: Day) -> Int? {
    guard isOverdue(on: day), let due = standing(on: day)?.due else { return nil }
    return day.days(since: due)
  }
}
