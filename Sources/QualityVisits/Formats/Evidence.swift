/// What a finding rests on.
package enum Evidence: String, CaseIterable, Sendable {
  case document
  case observation
  case childsVoice
  case staff
  case data

  /// As a form and a sentence have it.
  package var inWords: String {
    switch self {
    case .document: "document"
    case .observation: "observation"
    case .childsVoice: "child's voice"
    case .staff: "staff"
    case .data: "data"
    }
  }

  /// Reads it as people write it: the code or the words, in any case.
  package init?(written: String) {
    let plain = Evidence.plain(written)
    guard let found = Evidence.allCases.first(where: { Evidence.plain($0.rawValue) == plain })
    else { return nil }
    self = found
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter(\.isLetter)
  }
}
