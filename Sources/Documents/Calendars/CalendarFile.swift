package import Values

/// A file of events that calendars such as Outlook and Google's take in.
///
/// Source: RFC 5545. Events take whole days, so that no clock or time zone can shift them.
package struct CalendarFile: Sendable {
  package let name: String
  package let events: [CalendarEvent]
  /// The day on which the file is made, which every event must say.
  package let madeOn: Day

  package init(name: String, events: [CalendarEvent], madeOn: Day) {
    self.name = name
    self.events = events
    self.madeOn = madeOn
  }

  /// The text of the file, with lines of at most 75 bytes that end in CR and LF.
  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//caremarket//visits//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarFile.escaped(name))",
    ]
    let lines = head + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
  }

  private func lines(of event: CalendarEvent) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(CalendarFile.escaped(event.identifier))",
      "DTSTAMP:\(CalendarFile.written(madeOn))T000000Z", "SEQUENCE:\(event.sequence)",
      "DTSTART;VALUE=DATE:\(CalendarFile.written(event.day))",
      "DTEND;VALUE=DATE:\(CalendarFile.written(event.day.adding(days: 1)))",
      "SUMMARY:\(CalendarFile.escaped(event.summary))",
      "DESCRIPTION:\(CalendarFile.escaped(event.details))", "TRANSP:OPAQUE", "END:VEVENT",
    ]
  }
}

extension CalendarFile {
  /// Writes a text so that none of its signs is taken for one of the file's.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, letter in
      switch letter {
      case "\\", ";", ",": escaped += "\\\(letter)"
      case "\n", "\r\n": escaped += "\\n"
      case let letter where letter.unicodeScalars.allSatisfy { $0.value < 32 }: break
      default: escaped.append(letter)
      }
    }
  }

  /// Breaks a line so that none has more than 75 bytes and no letter is cut in two.
  static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.width(scalar)
      if length + bytes > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += bytes
    }
    return folded
  }

  private static func written(_ day: Day) -> String {
    day.description.filter(\.isNumber)
  }
}
