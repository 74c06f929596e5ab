import ArgumentParser
import Definitions
import Demand
import Geography
import Store
import Values

struct DemandFlow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flow",
    abstract:
      "Show who came into care and who left it in a year, and how children moved within it.",
    discussion: """
      A child starts where the return says S, or where the episodes leave a gap. Moves are set on \
      the ladder of placements in Contracts/Statement/placement-categories.yaml: up is an \
      escalation, down a step-down. With '--only' a child stands under the headings of the day: the \
      day of the start, the day of leaving, or the day on which a move led to a placement; how often \
      children ever came into care is then left out. Moves also change who stands under a heading, so \
      those looked after need not change by the net.

      Example: caremarket demand flow --year 2025-26 --only provider=Private
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DemandOptions
  @OptionGroup var year: ReturnYearOption
  @OptionGroup var filter: DemandFilterOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (words, year) = (try demand.words(database), try year.financialYear())
    let (history, times, wanted) = try database.open().read { db in
      let wanted = try filter.filter(words.headings(council: Council.fetch(db).authority.code))
      return (
        try CareHistory(db, .lookedAfter(year.range)),
        wanted.takesEverything ? try CareTimes(db, words.rules) : nil, wanted
      )
    }
    let summary = FlowMeasures(
      of: history.paths(words.rules), times, in: year, bands: words.bands, words.codes,
      ladder: try demand.scheme("ladder", database), words.rules, only: wanted
    ).summary
    try output.print(RecordView(summary))
  }
}

extension RecordView {
  fileprivate init(_ summary: FlowSummary) {
    self.init(
      title: "Into and out of care in \(summary.year)",
      fields: [
        .init("year", "Year", .text(summary.year.description)),
        .init("atStart", "Looked after the day before", .number(summary.atStart)),
        .init("started", "Started", .number(summary.started)),
        .init("ceased", "Ceased", .number(summary.ceased)),
        .init("net", "Net", .number(summary.net)),
        .init("atEnd", "Looked after on the last day", .number(summary.atEnd)),
        .init("leftFosteringAt18", "Left fostering at 18", .number(summary.stayingPut.whole)),
        .init("stayedPut", "Stayed put", .number(summary.stayingPut.part)),
      ],
      sections: [
        lines("startedByAge", "Started, by age", "Age", summary.startedByAge),
        lines(
          "startedByLegalStatus", "Started, by legal status", "Legal status",
          summary.startedByLegalStatus),
        lines("ceasedByGroup", "Ceased, by kind of reason", "Reason", summary.ceasedByGroup),
        lines("ceasedByReason", "Ceased, by reason", "Reason", summary.ceasedByReason),
        lines(
          "lengthsOfCare", "How long those who ceased had been looked after", "Length",
          summary.lengthsOfCare),
        summary.periodsByChild.map {
          lines("periodsByChild", "How often each child ever came into care", "Times", $0)
        },
        lines(
          "residentialPaths", "How those in residential placements at the end had come there",
          "Way", summary.residentialPaths),
        .table(
          key: "moves", heading: "Moves between placements", OutputTable(moves: summary.moves)),
      ].compactMap(\.self))
  }
}

private func lines(
  _ key: String, _ title: String, _ heading: String, _ lines: [FlowSummary.Line]
) -> RecordView.Section {
  .table(
    key: key, heading: title,
    OutputTable(
      lines,
      columns: [
        .text("heading", heading) { $0.heading }.wrapping,
        .number("children", "Children") { $0.children },
        .decimal("percent", "Share, %") { $0.percent },
      ],
      whenEmpty: "Nobody."))
}

extension OutputTable {
  fileprivate init(moves: [FlowSummary.Move]) {
    self.init(
      moves,
      columns: [
        .text("from", "From") { $0.from }, .text("to", "To") { $0.to },
        .number("moves", "Moves") { $0.moves },
        .code("direction", "Direction") { $0.direction.rawValue },
      ],
      whenEmpty: "Nobody moved.")
  }
}
