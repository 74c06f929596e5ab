import ArgumentParser
import Definitions
import QualityVisits
import Store
import Values

struct QualitySummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Measure the visits, grades, reports and actions of a time.",
    discussion: """
      Everything is counted as it was known at the end of the time, or today before it. A service was \
      visited within its interval where its next visit is not late. Grades are those of visits made \
      in the time to which two people agreed. How long reports may take stands in \
      Contracts/Quality/visits.yaml.

      Example: caremarket quality summary --from 2026-04-01 --through 2026-09-30
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var period: PeriodOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let reader = ConcernReader.person(try user.name())
    let summary = try database.open().read { db in
      try QualitySummary(
        from: period.from, through: period.through, asAt: day, visibleTo: reader, folder, db)
    }
    try output.print(RecordView(summary), flat: summary.flatTable)
  }
}
