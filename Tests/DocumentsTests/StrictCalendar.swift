import Foundation

/// A reading of a calendar file by the letter of RFC 5545, that refuses what the standard does not allow.
struct StrictCalendar {
  /// The properties of each event, their texts with the escapes resolved.
  private(set) var events: [[String: String]] = []

  struct Fault: Error, Equatable {
    let line: Int
    let what: String
  }

  /// Throws `Fault` at the first thing that the standard does not allow.
  init(_ bytes: [UInt8]) throws {
    let lines = try StrictCalendar.unfolded(StrictCalendar.lines(bytes))
    var open: [String] = []
    var event: [String: String] = [:]
    for (number, line) in lines {
      let (name, value) = try StrictCalendar.property(line, number)
      switch name {
      case "BEGIN":
        guard (open.isEmpty ? "VCALENDAR" : "VEVENT") == value, open.count < 2 else {
          throw Fault(line: number, what: "\(value) does not begin here")
        }
        open.append(value)
        event = [:]
      case "END":
        guard open.popLast() == value else { throw Fault(line: number, what: "ends nothing") }
        if value == "VEVENT" { try add(event, number) }
      default:
        guard !open.isEmpty else { throw Fault(line: number, what: "outside the calendar") }
        guard event.updateValue(value, forKey: name) == nil else {
          throw Fault(line: number, what: "\(name) twice")
        }
      }
    }
    guard open.isEmpty else { throw Fault(line: lines.count, what: "is not ended") }
  }

  private mutating func add(_ event: [String: String], _ line: Int) throws {
    let needed = ["UID", "DTSTAMP", "DTSTART", "SUMMARY"]
    if let missing = needed.first(where: { event[$0]?.isEmpty ?? true }) {
      throw Fault(line: line, what: "\(missing) is missing")
    }
    if events.contains(where: { $0["UID"] == event["UID"] }) {
      throw Fault(line: line, what: "UID twice")
    }
    if let end = event["DTEND"], let start = event["DTSTART"], end <= start {
      throw Fault(line: line, what: "ends before it begins")
    }
    events.append(event)
  }

  /// The lines, each ended by CR and LF and none longer than 75 bytes (section 3.1).
  private static func lines(_ bytes: [UInt8]) throws -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var before: UInt8 = 0
    for byte in bytes {
      if (byte == 10) != (before == 13) { throw Fault(line: lines.count, what: "CR without LF") }
      if byte == 10 { lines.append([]) } else if byte != 13 { lines[lines.count - 1].append(byte) }
      before = byte
    }
    guard lines.popLast() == [] else { throw Fault(line: lines.count, what: "is not ended") }
    for (index, line) in lines.enumerated() where line.count > 75 || line.isEmpty {
      throw Fault(line: index + 1, what: "has \(line.count) bytes")
    }
    return lines
  }

  /// The lines with those that go on put together, each with its number.
  private static func unfolded(_ lines: [[UInt8]]) throws -> [(Int, String)] {
    var whole: [(Int, [UInt8])] = []
    for (index, line) in lines.enumerated() {
      guard line[0] == 32 || line[0] == 9 else {
        whole.append((index + 1, line))
        continue
      }
      guard !whole.isEmpty else { throw Fault(line: 1, what: "goes on from nothing") }
      whole[whole.count - 1].1 += line.dropFirst()
    }
    return try whole.map { number, bytes in
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Fault(line: number, what: "is no UTF-8")
      }
      return (number, text)
    }
  }

  private static func property(_ line: String, _ number: Int) throws -> (String, String) {
    guard let colon = line.firstIndex(of: ":") else { throw Fault(line: number, what: "no colon") }
    let name = line[..<colon].split(separator: ";").first.map(String.init) ?? ""
    guard !name.isEmpty, name.utf8.allSatisfy({ (65...90).contains($0) || $0 == 45 }) else {
      throw Fault(line: number, what: "'\(name)' is no name")
    }
    let value = String(line[line.index(after: colon)...])
    let isText = ["UID", "SUMMARY", "DESCRIPTION", "X-WR-CALNAME"].contains(name)
    return (name, isText ? try resolved(value, number) : value)
  }

  /// A text without its escapes (section 3.3.11); what should be escaped and is not is refused.
  private static func resolved(_ value: String, _ number: Int) throws -> String {
    var text = ""
    var rest = Array(value.unicodeScalars)[...]
    while let letter = rest.popFirst() {
      switch letter {
      case "\\":
        guard let escaped = rest.popFirst(), "\\;,nN".unicodeScalars.contains(escaped) else {
          throw Fault(line: number, what: "an escape that is none")
        }
        text.unicodeScalars.append(escaped == "n" || escaped == "N" ? "\n" : escaped)
      case ";", ",": throw Fault(line: number, what: "'\(letter)' is not escaped")
      case _ where letter.value < 32: throw Fault(line: number, what: "a control character")
      default: text.unicodeScalars.append(letter)
      }
    }
    return text
  }
}
