import Definitions
import Documents
import FeeUplifts
import PlacementAgreements
import Values

extension Report {
  /// The letter to a provider about its fees.
  init(letter: UpliftLetter, _ sources: LetterSources, on day: Day) {
    self.init(
      title: "Fees in \(sources.plan.year)", subtitle: letter.provider,
      authority: sources.council, asAt: day, summary: letter.summary(sources),
      sections: [
        letter.changes(sources), letter.stays, letter.asked(sources), letter.window(sources),
      ]
      .compactMap(\.self),
      closing: [.paragraph("Made from plan \(sources.plan.reference) of the council's records.")])
  }
}

extension UpliftLetter {
  fileprivate func summary(_ sources: LetterSources) -> [ReportBlock] {
    let decision = sources.policy.decision.map { " (\($0))" } ?? ""
    let basis = """
      \(sources.council) has reviewed what it pays for the placements of children with you, by its \
      \(sources.policy.title)\(decision).
      """
    return [.paragraph(basis), .paragraph(outcome)]
  }

  private var outcome: String {
    guard changed > 0 else { return "No fee changes. Each is listed below with the reason." }
    let change =
      changed == 1 ? "The fee of one placement changes" : "The fees of \(changed) placements change"
    let sum = "\(change), \(changed == 1 ? "" : "together ")by \(weekly.inWords) a week."
    switch asBefore.count {
    case 0: return sum
    case 1: return "\(sum) That of one other stays as it is."
    case let count: return "\(sum) Those of \(count) others stay as they are."
    }
  }

  fileprivate func changes(_ sources: LetterSources) -> ReportSection? {
    guard !granted.isEmpty else { return nil }
    let rows = granted.map { line in
      DataTable.Row([
        .text(line.agreement), .text(sources.kinds.title(of: line.kind)),
        line.effectiveFrom.map(Documents.Cell.day) ?? .text(""), .money(line.old), .money(line.new),
        .text(line.percentage ?? ""),
      ])
    }
    let table = DataTable(
      caption: "Fees that change, in pounds a week",
      columns: [
        .init("Placement", .text), .init("Line", .text), .init("From", .text),
        .init("Until then", .number), .init("From then", .number), .init("Per cent", .number),
      ], rows: rows,
      notes: ["Rounded \(sources.policy.rounding.inWords)."])
    return ReportSection(id: "granted", heading: "Fees that change", blocks: [.table(table)])
  }

  fileprivate var stays: ReportSection? {
    guard !asBefore.isEmpty else { return nil }
    let rows = asBefore.map {
      DataTable.Row([.text($0.agreement), .text($0.steps.last ?? "")])
    }
    let table = DataTable(
      caption: "Fees that stay, and why",
      columns: [.init("Placement", .text), .init("Why", .text)], rows: rows)
    return ReportSection(
      id: "stays", heading: "Fees that stay as they are", blocks: [.table(table)])
  }

  fileprivate func asked(_ sources: LetterSources) -> ReportSection? {
    guard !requests.isEmpty else { return nil }
    let lines = requests.map { request in
      let what = request.agreement ?? "all placements"
      let asked = "\(request.asked.inWords) for \(what), received on \(request.receivedOn.inWords)"
      return "\(asked): \(request.outcome(sources.reasons))"
    }
    return ReportSection(id: "asked", heading: "What you asked for", blocks: [.list(lines)])
  }

  fileprivate func window(_ sources: LetterSources) -> ReportSection? {
    guard let window = sources.policy.requests else { return nil }
    let time = window.closingTime.map { " at \($0)" } ?? ""
    let text = """
      Requests with evidence could be made from \(window.opens.inWords) to \
      \(window.closes.weekday.inWords) \(window.closes.inWords)\(time), and are answered within \
      \(window.replyWithinWorkingDays.counted("working day")).
      """
    return ReportSection(id: "requests", heading: "Requests", blocks: [.paragraph(text)])
  }
}

extension UpliftRequest {
  /// What became of it, as the end of a sentence.
  fileprivate func outcome(_ reasons: CodeDefinitions) -> String {
    guard let decided else { return "not decided yet." }
    switch decided.decision {
    case .granted: return "granted (\(decided.reference))."
    case .agreedDifferently:
      return "granted in part, \(decided.granted?.inWords ?? "") (\(decided.reference))."
    case .refused:
      let reason = decided.reason.map(reasons.words) ?? "no reason was recorded"
      return "declined, because \(reason) (\(decided.reference))."
    }
  }
}
