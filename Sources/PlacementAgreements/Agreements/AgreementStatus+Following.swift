extension AgreementStatus {
  /// Which status may follow which: the one table of it.
  ///
  /// A placement may begin before both have signed, as in an emergency; the signatures then follow. An
  /// end that was recorded on a wrong day is put right by another.
  private static let following: [AgreementStatus: Set<AgreementStatus>] = [
    .draft: [.issued, .ended],
    .issued: [.signedByProvider, .signedByAuthority, .active, .ended],
    .signedByProvider: [.signedByAuthority, .active, .ended],
    .signedByAuthority: [.signedByProvider, .active, .ended],
    .active: [.signedByProvider, .signedByAuthority, .underNotice, .ended, .superseded],
    .underNotice: [.signedByProvider, .signedByAuthority, .ended, .superseded],
    .ended: [.signedByProvider, .signedByAuthority, .ended, .superseded],
    .superseded: [],
  ]

  /// Whether an agreement of this status may take on another.
  package func mayBecome(_ next: AgreementStatus) -> Bool {
    AgreementStatus.following[self]?.contains(next) ?? false
  }

  /// The commands that an agreement of this status can be given next.
  package var nextCommands: [String] {
    var commands: [String] = []
    for status in AgreementStatus.allCases where mayBecome(status) {
      guard let command = status.command, !commands.contains(command) else { continue }
      commands.append(command)
    }
    return isEnd ? commands : commands + ["vary"]
  }

  /// The command by which an agreement comes to this status.
  private var command: String? {
    switch self {
    case .draft: nil
    case .issued: "issue"
    case .signedByProvider, .signedByAuthority: "sign"
    case .active: "activate"
    case .underNotice: "give-notice"
    case .ended: "end"
    case .superseded: "supersede"
    }
  }

  /// The status as a sentence says it: "under notice".
  package var inWords: String {
    switch self {
    case .draft: "a draft"
    case .issued: "issued"
    case .signedByProvider: "signed by the provider"
    case .signedByAuthority: "signed by the council"
    case .active: "active"
    case .underNotice: "under notice"
    case .ended: "ended"
    case .superseded: "superseded"
    }
  }

  var isSignature: Bool { self == .signedByProvider || self == .signedByAuthority }

  var isBeforeActive: Bool {
    switch self {
    case .draft, .issued, .signedByProvider, .signedByAuthority: true
    case .active, .underNotice, .ended, .superseded: false
    }
  }
}
