import Store

/// The audit trail written for people: who did what when, and below it what that changed.
struct AuditLogText {
  private let lines: [AuditLine]
  private let places: Int?

  init(_ lines: [AuditLine], places: Int?) {
    self.lines = lines
    self.places = places
  }

  var text: String {
    lines.indices.flatMap { index in
      let isFirst = index == 0 || lines[index - 1].entry.number != lines[index].entry.number
      return (isFirst ? [heading(of: lines[index].entry)] : []) + change(lines[index])
    }.joined(separator: "\n")
  }

  private func heading(of entry: AuditEntry) -> String {
    // To the minute: a trail is read by the day.
    let moment = entry.recordedAt.prefix(16).replacing("T", with: " ")
    let batch = entry.batch.map { " (import \($0))" } ?? ""
    return "\(entry.number)  \(moment) UTC  \(entry.recordedBy)  \(entry.command)\(batch)".visible
  }

  private func change(_ line: AuditLine) -> [String] {
    let room = places.map { max(shortestLine, $0 - margin.count) } ?? .max
    let broken = TextWrapping.lines(of: line.change.visible, places: room)
    return broken.enumerated().map { $0 == 0 ? margin.dropLast(2) + $1 : margin + $1 }
  }
}

/// What stands before the second line of a change; the first stands two places before it.
private let margin = "    "
/// On the narrowest terminals a line keeps at least this many places.
private let shortestLine = 20
