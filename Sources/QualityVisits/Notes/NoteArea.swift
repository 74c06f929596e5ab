/// What a note of a visit is about.
package enum NoteArea: String, CaseIterable, Sendable {
  case goodPractice
  case toNote
  case ofConcern

  /// As a form and a heading have it.
  package var inWords: String {
    switch self {
    case .goodPractice: "Good practice"
    case .toNote: "To note"
    case .ofConcern: "Of concern"
    }
  }

  /// Reads it as people write it: the code or the words, in any case.
  package init?(written: String) {
    let plain = written.lowercased().filter(\.isLetter)
    guard let found = NoteArea.allCases.first(where: { $0.rawValue.lowercased() == plain })
    else { return nil }
    self = found
  }
}
