import Foundation

/// Whether files of expected output are to be written anew, and what changed in them.
enum Recording {
  /// `RECORD=1 swift test` writes them; the run fails all the same, so that nobody records by
  /// accident and takes it for a pass.
  static let isOn = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The lines that differ, as `-` expected and `+` found, each with the line before it.
  static func changes(from expected: String, to found: String) -> String {
    let (old, new) = (expected.lines, found.lines)
    let difference = new.difference(from: old)
    let removals = difference.removals.map { ($0.offset, "- \($0.line)") }
    let insertions = difference.insertions.map { ($0.offset, "+ \($0.line)") }
    return (removals + insertions).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { "\($0.0 + 1): \($0.1)" }
      .joined(separator: "\n")
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  fileprivate var line: ChangeElement {
    switch self {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }
}
