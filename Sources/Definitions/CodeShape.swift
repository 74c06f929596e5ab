package import Values

/// How the codes of a list are written in its file.
package enum CodeShape: Sendable {
  /// As in `safeguarding-concern`.
  case hyphens
  /// As in `schoolAttendance`: such codes are kept in the database too.
  case camelCase

  /// Adds a finding where a code is written otherwise.
  package func check(_ code: String, at place: Place, _ findings: inout [Finding]) {
    let fits =
      switch self {
      case .hyphens: code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil
      case .camelCase: code.wholeMatch(of: /[a-z]+([A-Z][a-z]+)*/) != nil
      }
    guard !fits else { return }
    findings.append(Finding(.error, at: place, Message.shape(code, self)))
  }
}

private enum Message {
  static func shape(_ code: String, _ shape: CodeShape) -> String {
    switch shape {
    case .hyphens:
      "'\(code)' must be small letters with hyphens between words, as in safeguarding-concern."
    case .camelCase:
      "'\(code)' must be letters, small but for the first of each further word, as in oneOff."
    }
  }
}
