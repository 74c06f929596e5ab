import Foundation
import Testing
import Values

@testable import Documents

/// The calendars that officers take into their own.
@Suite struct CalendarFileTests {
  private let file = CalendarFile(
    name: "Visits of Ines Thistleward",
    events: [
      CalendarEvent(
        identifier: "2026-27.9000101.1@caremarket", sequence: 3, day: Day(daysSince1970: 20_787),
        summary: "Visit, unannounced; Larkenby \\ Ürsel",
        details: String(repeating: "Ünannounced ", count: 20) + "\nsecond line")
    ],
    madeOn: Day(daysSince1970: 20_778))

  @Test func `no line has more than 75 bytes, and no letter is cut`() {
    let lines = file.text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = file.text.replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains(String(repeating: "Ünannounced ", count: 20) + "\\nsecond line"))
  }

  @Test func `signs of the format are escaped`() {
    #expect(file.text.contains("SUMMARY:Visit\\, unannounced\\; Larkenby \\\\ Ürsel\r\n"))
  }

  @Test func `an event takes a whole day and says when it was written`() {
    #expect(file.text.contains("DTSTART;VALUE=DATE:20261130\r\n"))
    #expect(file.text.contains("DTEND;VALUE=DATE:20261201\r\n"))
    #expect(file.text.contains("DTSTAMP:20261121T000000Z\r\n"))
  }

  @Test(.enabled(if: StrictParser.isThere, "the package icalendar for Python is not installed"))
  func `a strict parser reads every event`() throws {
    let found = try StrictParser.read(file.text)
    #expect(
      found == ["2026-27.9000101.1@caremarket 2026-11-30 Visit, unannounced; Larkenby \\ Ürsel"])
  }
}

/// The package icalendar for Python.
private enum StrictParser {
  static var isThere: Bool { (try? python("import icalendar", "")) != nil }

  static func read(_ text: String) throws -> [String] {
    try python(
      """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      for event in calendar.walk("VEVENT"):
          print(event["UID"], event["DTSTART"].dt, event["SUMMARY"])
      """, text
    ).split(separator: "\n").map(String.init)
  }

  private static func python(_ program: String, _ input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let (given, printed) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = printed
    process.standardError = FileHandle.nullDevice
    try process.run()
    given.fileHandleForWriting.write(Data(input.utf8))
    try given.fileHandleForWriting.close()
    let output = printed.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return String(decoding: output, as: UTF8.self)
  }
}
