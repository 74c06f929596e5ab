package import Values

/// Something that takes a whole day in somebody's calendar.
package struct CalendarEvent: Sendable, Hashable {
  /// What stays the same when the event moves, so that a calendar that knows it moves it too.
  package let identifier: String
  /// How often it may have moved: a number that only grows.
  package let sequence: Int
  package let day: Day
  package let summary: String
  package let details: String

  package init(identifier: String, sequence: Int, day: Day, summary: String, details: String) {
    self.identifier = identifier
    self.sequence = sequence
    self.day = day
    self.summary = summary
    self.details = details
  }
}
