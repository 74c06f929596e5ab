import Definitions
import ProviderRegister
import Values

/// Suspensions and bars as a table, each with why and by whom, and how it ended.
enum StandingTable {
  static func table(_ standings: [Standing], reasons: CodeDefinitions) -> OutputTable {
    OutputTable(
      standings,
      columns: [
        .code("standing", "Standing") { $0.status.rawValue },
        .text("of", "Of") { $0.subject },
        .day("from", "From") { $0.range.from },
        .day("through", "To") { $0.range.through },
        .day("reviewDay", "Review") { $0.reviewDay },
        .text("reasonInWords", "Why") { reasons.words(for: $0.reason) }.wrapping,
        .text("decisionReference", "Decision") { $0.decisionReference },
        .text("reason", "Reason") { $0.reason }.ifRoom,
        .text("decidedBy", "Decided by") { $0.decidedBy }.ifRoom,
        .text("approvedBy", "Approved by") { $0.approvedBy }.ifRoom,
        .text("liftReason", "Lifted because") { $0.lift.map { reasons.words(for: $0.reason) } }
          .wrapping.ifRoom,
        .text("liftDecisionReference", "Lifted by") { $0.lift?.decisionReference }.ifRoom,
      ],
      whenEmpty: "None was ever recorded.")
  }
}

extension Standing {
  /// Whose standing it is, in a few words.
  fileprivate var subject: String {
    urn ?? provider.map(ProviderNumber.text) ?? "group"
  }
}
