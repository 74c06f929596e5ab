import ArgumentParser

struct IndependentReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "independent-report",
    abstract: "Keep the monthly reports of independent persons on children's homes.",
    discussion: """
      Under regulation 44 an independent person visits a home every month and says whether children \
      are safeguarded and their well-being is promoted. Which types of service are reported on stands \
      in Contracts/Quality/visits.yaml.

      Example: caremarket independent-report list --month 2026-10 --missing
      """,
    subcommands: [IndependentReportList.self, IndependentReportLog.self]
  )
}
