import Definitions
import PlacementAgreements
import PurchasingVehicles
import Values

extension AgreementFile {
  func stepTable(_ words: AgreementWords) -> OutputTable {
    OutputTable(
      steps,
      columns: [
        .code("status", "Step") { $0.status.rawValue },
        .day("day", "From") { $0.day },
        .text("person", "Who") { $0.person },
        .text("reason", "Why") { $0.reason.map(words.endReasons.words) }.wrapping,
        .text("document", "Document") { $0.documentReference },
        .text("recordedBy", "Recorded by") { $0.recordedBy }.ifRoom,
        .text("recordedAt", "Recorded at") { $0.recordedAt }.ifRoom,
      ],
      whenEmpty: "None.")
  }

  func variationTable(_ words: AgreementWords) -> OutputTable {
    OutputTable(
      variations,
      columns: [
        .day("day", "From") { $0.day },
        .text("reason", "Why") { words.variationReasons.words(for: $0.reason) }.wrapping,
        .text("decisionReference", "Decision") { $0.decisionReference },
        .text("recordedBy", "Recorded by") { $0.recordedBy },
      ],
      whenEmpty: "None.")
  }

  func absenceTable(_ words: AgreementWords) -> OutputTable {
    OutputTable(
      fees.absences,
      columns: [
        .day("from", "From") { $0.range.from },
        .day("until", "Until") { $0.range.until },
        .text("reason", "Why") { words.absenceReasons.words(for: $0.reason) },
        .decimal("paid", "Paid (%)") { $0.paid.number },
        .text("reference", "Reference") { $0.reference },
      ],
      whenEmpty: "None.")
  }

  var needTable: OutputTable {
    OutputTable(
      needs,
      columns: [.text("need", "Need") { $0.field }, .code("code", "Code") { $0.code }],
      whenEmpty: "None are coded.")
  }

  var exceptionTable: OutputTable {
    OutputTable(
      exceptions,
      columns: [
        .code("rule", "Rule") { $0.rule.rawValue },
        .text("reason", "Why") { $0.reason }.wrapping,
        .text("decisionReference", "Decision") { $0.decisionReference },
        .text("decidedBy", "Decided by") { $0.decidedBy },
        .text("approvedBy", "Approved by") { $0.approvedBy },
        .day("day", "Day") { $0.day }.ifRoom,
      ],
      whenEmpty: "None.")
  }
}
