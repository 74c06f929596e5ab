import ArgumentParser
import Demand
import Geography
import Store
import Values

struct DemandDistance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distance",
    abstract: "Show how far from home and in whose area children live on a day.",
    discussion: """
      Distances are from home to placement, as the Department for Education works them out, and are \
      not known of unaccompanied children or where the postcode directory lacks a postcode. Far is \
      over 20 miles; shares are of those whose distance is known.

      Example: caremarket demand distance --as-at 2026-03-31 --only age=10-15
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DemandOptions
  @OptionGroup var day: DayOption
  @OptionGroup var filter: DemandFilterOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (words, day) = (try demand.words(database), try day.day())
    let summary = try database.open().read { db in
      let council = try Council.fetch(db).authority.code
      let headings = words.headings(council: council)
      let cohort = Cohort(
        of: try CareHistory(db, .open(day)), on: day, try filter.filter(headings), words.rules)
      return DistanceSummary(cohort, words.scheme, council: council, words.rules)
    }
    try output.print(OutputTable(summary, words.rules.rounding))
  }
}

extension OutputTable {
  fileprivate init(_ summary: DistanceSummary, _ rounding: Rounding) {
    self.init(
      summary.total.children > 0 ? summary.lines + [summary.total] : [],
      columns: [
        .text("category", "Placement") { $0.category },
        .number("children", "Children") { $0.children },
        .number("inside", "In area") { $0.inside },
        .number("outside", "Outside") { $0.outside },
        .number("areaNotKnown", "Area not known") { $0.areaNotKnown }.ifRoom,
        .number("near", "To 20 mi") { $0.near },
        .number("far", "Over") { $0.far },
        .number("distanceNotKnown", "Not known") { $0.distanceNotKnown },
        .decimal("farPercent", "Over, %") { $0.farPercent(rounding) },
        .number("meanMiles", "Mean mi") { $0.meanMiles(rounding) }.ifRoom,
      ],
      whenEmpty: "Nobody was looked after on \(summary.day.inWords), as far as the returns say.")
  }
}
