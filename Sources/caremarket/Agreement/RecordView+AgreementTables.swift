import Definitions
import PlacementAgreements
import PurchasingVehicles
import Values

extension AgreementFile {
  /// What belongs to the agreement, under headings.
  func sections(_ words: AgreementWords) -> [RecordView.Section] {
    var sections: [RecordView.Section] = [
      .table(key: "fees", heading: "Fees, with their history", feeTable(words)),
      .table(key: "discounts", heading: "Discounts claimed", claimTable),
      .table(key: "funding", heading: "Who pays", fundingTable),
      .table(key: "objectives", heading: "Objectives", objectiveTable(words)),
      .table(key: "reviews", heading: "Reviews of the agreement", reviewTable),
      .table(key: "documents", heading: "Documents", documentTable(words)),
      .table(key: "steps", heading: "Steps", stepTable(words)),
      .table(key: "variations", heading: "Variations", variationTable(words)),
      .table(key: "absences", heading: "Absences", absenceTable(words)),
      .table(key: "needs", heading: "Needs", needTable),
      .table(key: "exceptions", heading: "Rules set aside", exceptionTable),
    ]
    if words.kinds[agreement.kind].tracksHours {
      sections.insert(.table(key: "hours", heading: "Hours of support", hoursTable), at: 4)
    }
    return sections
  }

  private func feeTable(_ words: AgreementWords) -> OutputTable {
    OutputTable(
      fees.lines.inOrder(words.fees),
      columns: [
        .text("kind", "For") { words.fees.title(of: $0.kind) },
        .money("amount", "Amount") { $0.amount },
        .code("per", "Per") { $0.per.rawValue },
        .day("from", "From") { $0.range.from },
        .day("until", "Until") { $0.range.until },
        .code("cause", "Came by") { $0.cause.rawValue },
        .decimal("hours", "Hours") { $0.hours.map(ExactDecimal.init(hundredths:)) }.ifRoom,
        .text("ratio", "Ratio") { $0.ratio }.ifRoom,
        .number("line", "Line") { $0.position }.ifRoom,
        .code("code", "Code") { $0.kind }.ifRoom,
      ],
      whenEmpty: "None is agreed.")
  }

  private var claimTable: OutputTable {
    OutputTable(
      fees.claims,
      columns: [
        .text("discount", "Discount") { $0.discount },
        .money("weekly", "A week") { $0.weekly },
        .decimal("percentage", "%") { $0.percentage?.number },
        .day("from", "From") { $0.range.from },
        .day("until", "Until") { $0.range.until },
        .text("reference", "By") { $0.reference }.wrapping,
      ],
      whenEmpty: "None.")
  }

  private var fundingTable: OutputTable {
    OutputTable(
      fees.splits,
      columns: [
        .day("from", "From") { $0.range.from },
        .day("until", "Until") { $0.range.until },
        .code("basis", "By") { $0.basis.rawValue },
        .decimal("socialCare", "Social care") { $0.number(.socialCare) },
        .decimal("health", "Health") { $0.number(.health) },
        .decimal("education", "Education") { $0.number(.education) },
        .text("decisionReference", "Decision") { $0.decisionReference }.ifRoom,
      ],
      whenEmpty: "No split is agreed.")
  }

  private func objectiveTable(_ words: AgreementWords) -> OutputTable {
    OutputTable(
      objectives,
      columns: [
        .text("objective", "Objective") { words.measures.words(for: $0.measure) }.wrapping,
        .day("from", "From") { $0.from },
        .code("result", "Result") { $0.result(by: day)?.rawValue ?? "notReviewed" },
        .day("reviewed", "Reviewed") { $0.reviews.last { $0.day <= day }?.day },
        .day("nextReview", "Next") { $0.nextReview },
        .code("measure", "Measure") { $0.measure }.ifRoom,
      ],
      whenEmpty: "None is set.")
  }

  private var reviewTable: OutputTable {
    OutputTable(
      reviews,
      columns: [
        .day("day", "Day") { $0.day }, .code("outcome", "Outcome") { $0.outcome.rawValue },
        .text("recordedBy", "Recorded by") { $0.recordedBy },
      ],
      whenEmpty: "None.")
  }

  private func documentTable(_ words: AgreementWords) -> OutputTable {
    let missing = missingDocuments(words.kinds).map(words.document).joined(separator: ", ")
    return OutputTable(
      documents,
      columns: [
        .text("document", "Document") { words.document($0.kind) },
        .text("reference", "Reference") { $0.reference },
        .day("day", "Day") { $0.day },
        .code("kind", "Kind") { $0.kind }.ifRoom,
      ],
      whenEmpty: missing.isEmpty ? "None." : "None. Still to come: \(missing).",
      closing: missing.isEmpty ? nil : "Still to come: \(missing).")
  }

  private var hoursTable: OutputTable {
    let planned = ExactDecimal(hundredths: hours.map(\.planned).reduce(0, +))
    let given = ExactDecimal(hundredths: hours.map(\.given).reduce(0, +))
    return OutputTable(
      hours,
      columns: [
        .day("weekFrom", "Week from") { $0.weekFrom },
        .decimal("planned", "Planned") { ExactDecimal(hundredths: $0.planned) },
        .decimal("given", "Given") { ExactDecimal(hundredths: $0.given) },
      ],
      whenEmpty: "None are recorded.", closing: "\(given) of \(planned) hours given.")
  }
}

extension FundingSplit {
  /// A share as a number of per cent, or of pounds a week.
  fileprivate func number(_ funder: Funder) -> ExactDecimal {
    switch basis {
    case .percentage: Percentage(hundredths: share(of: funder)).number
    case .weeklyAmount: ExactDecimal(coefficient: share(of: funder), scale: 2)
    }
  }
}

extension [FeeLine] {
  /// The lines in the order in which agreements list their kinds, the earliest first.
  func inOrder(_ kinds: FeeLineKinds) -> [FeeLine] {
    let order = kinds.kinds.map(\.code)
    return sorted { left, right in
      let (first, second) = (order.firstIndex(of: left.kind), order.firstIndex(of: right.kind))
      return (first ?? .max, left.position, left.range.from)
        < (second ?? .max, right.position, right.range.from)
    }
  }
}
