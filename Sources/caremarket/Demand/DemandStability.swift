import ArgumentParser
import Demand
import Geography
import Store
import Values

struct DemandStability: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stability",
    abstract: "Show how steady a year's placements were, and why they changed.",
    discussion: """
      Many placements are three or more open in the year, of children looked after on its last day. \
      Long-term stability is of those under 16 who have been looked after for two and a half years: \
      in the same placement for two. The return names no families, so children from one postcode \
      sector who started on one day are taken for siblings. With '--only' the children are those under \
      its headings on the last day of the year, and placements stand where they stood when they ended.

      Example: caremarket demand stability --year 2025-26 --only provider=Private
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DemandOptions
  @OptionGroup var year: ReturnYearOption
  @OptionGroup var filter: DemandFilterOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (words, year) = (try demand.words(database), try year.financialYear())
    let (history, wanted) = try database.open().read { db in
      let council = try Council.fetch(db).authority.code
      return (
        try CareHistory(db, .lookedAfter(year.range)),
        try filter.filter(words.headings(council: council))
      )
    }
    let summary = StabilityMeasures(
      of: history.paths(words.rules), in: year, words.scheme, words.rules, only: wanted
    ).summary
    let reasons = MoveReasons(of: history, in: year, words.codes, words.rules, only: wanted)
    try output.print(RecordView(summary, reasons))
  }
}

extension RecordView {
  fileprivate init(_ summary: StabilitySummary, _ reasons: MoveReasons) {
    self.init(
      title: "Stability of placements in \(summary.year)",
      fields: [
        .init("year", "Year", .text(summary.year.description)),
        .init("children", "Looked after on the last day", .number(summary.manyPlacements.whole)),
        .init(
          "manyPlacements", "Three or more placements in the year",
          .number(summary.manyPlacements.part)),
        .init("manyPlacementsPercent", "Share, %", Cell(summary.manyPlacements.percent)),
        .init("longTerm", "Looked after for long, under 16", .number(summary.longTerm.whole)),
        .init("settled", "In the same placement for two years", .number(summary.longTerm.part)),
        .init("settledPercent", "Share, %", Cell(summary.longTerm.percent)),
        .init("siblings", "Children with siblings in care", .number(summary.siblings.whole)),
        .init("siblingsTogether", "Placed with all of them", .number(summary.siblings.part)),
        .init("siblingsTogetherPercent", "Share, %", Cell(summary.siblings.percent)),
      ],
      sections: [
        .table(
          key: "durations", heading: "Length of placements that ended",
          OutputTable(durations: summary.durations)),
        .table(
          key: "reasons", heading: "Why placements changed, by the provider that was left",
          OutputTable(reasons: reasons)),
      ])
  }
}

extension OutputTable {
  fileprivate init(durations: [StabilitySummary.Duration]) {
    self.init(
      durations,
      columns: [
        .text("category", "Placement") { $0.category },
        .number("ended", "Ended") { $0.ended },
        .number("medianDays", "Median days") { $0.medianDays },
        .number("meanDays", "Mean days") { $0.meanDays },
      ],
      whenEmpty: "No placement ended.")
  }

  fileprivate init(reasons: MoveReasons) {
    let byProvider = reasons.providers.indices.map { index in
      TableColumn<MoveReasons.Line>.number(
        reasons.providers[index].code.description.lowercased(),
        reasons.providers[index].code.description
      ) { $0.moves[index] }
    }
    let words: [TableColumn<MoveReasons.Line>] = [
      .text("reason", "Reason") { $0.reason.means },
      .text("code", "Code") { $0.reason.code.description },
      .flag("isBreakdown", "Breakdown") { $0.reason.isBreakdown },
    ]
    self.init(
      reasons.lines,
      columns: words + byProvider + [.number("total", "Total") { $0.total }],
      whenEmpty: "No placement changed.",
      closing: reasons.providers.map { "\($0.code): \($0.means)" }.joined(separator: "; ") + ".")
  }
}
