import Testing
import Values

@testable import Documents

/// Calendars are read back by the letter of RFC 5545.
@Suite struct StrictCalendarTests {
  private static let letters: [Character] = [
    "a", "B", " ", ",", ";", ":", "\\", "\"", "'", "\n", "ü", "€", "漢", "👩🏽‍⚕️", "e\u{301}", "\t",
  ]

  @Test(arguments: 0..<100)
  func `every calendar is by the letter of the standard`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let events = (0..<20).map { number in
      CalendarEvent(
        identifier: "2026-27.\(number)@caremarket", sequence: number,
        day: Day(daysSince1970: 20_000 + Int32(number)), summary: "Visit \(text(&generator))",
        details: text(&generator))
    }
    let file = CalendarFile(
      name: text(&generator), events: events, madeOn: Day(daysSince1970: 20_778))
    let read = try StrictCalendar(Array(file.text.utf8)).events
    #expect(read.map { $0["SUMMARY"] } == events.map { $0.summary.filter { $0 != "\t" } })
    #expect(read.map { $0["DESCRIPTION"] } == events.map { $0.details.filter { $0 != "\t" } })
  }

  private func text(_ generator: inout SeededGenerator) -> String {
    let length = Int.random(in: 0...160, using: &generator)
    return String(
      (0..<length).compactMap { _ in
        StrictCalendarTests.letters.randomElement(using: &generator)
      })
  }

  @Test(arguments: [
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "CR without LF"),
    ("BEGIN:VCALENDAR\r\n", "is not ended"),
    ("BEGIN:VEVENT\r\nEND:VEVENT\r\n", "VEVENT does not begin here"),
    ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "UID is missing"),
    (
      "BEGIN:VCALENDAR\r\nX-WR-CALNAME:one, two\r\nEND:VCALENDAR\r\n", "',' is not escaped"
    ),
  ])
  func `the reading refuses what the standard does not allow`(
    _ text: String, _ what: String
  ) {
    let fault = #expect(throws: StrictCalendar.Fault.self) {
      try StrictCalendar(Array(text.utf8))
    }
    #expect(fault?.what == what)
  }
}
