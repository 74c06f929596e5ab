/// What is done with an admission.
package enum AdmissionStep: String, CaseIterable, Sendable {
  case apply
  case evaluate
  case accredit
  case reject
  case suspend
  case lift
  case bar
  case withdraw

  /// Whether two people must agree to it.
  package var needsTwoPeople: Bool { self == .suspend || self == .lift || self == .bar }

  /// Whether it is a decision, with a reason and a reference.
  package var isDecision: Bool { self != .apply && self != .evaluate }

  /// As a sentence has it, as in "cannot be accredited".
  package var pastTense: String {
    switch self {
    case .apply: "applied for"
    case .evaluate: "evaluated"
    case .accredit: "accredited"
    case .reject: "rejected"
    case .suspend: "suspended"
    case .lift: "lifted"
    case .bar: "barred"
    case .withdraw: "withdrawn"
    }
  }
}
