/// How a visit was made.
package enum VisitType: String, CaseIterable, Sendable {
  case announced
  case unannounced
  /// The documents alone, without going there.
  case desktop
  /// Together with another authority.
  case joint
  case youngInspectors

  /// As a sentence has it, as in "a joint visit".
  package var inWords: String {
    switch self {
    case .youngInspectors: "Young Inspectors'"
    default: rawValue
    }
  }

  /// Reads it as people write it: the code or the words, in any case.
  package init?(written: String) {
    let plain = written.lowercased().filter(\.isLetter)
    guard let found = VisitType.allCases.first(where: { $0.rawValue.lowercased() == plain })
    else { return nil }
    self = found
  }
}
