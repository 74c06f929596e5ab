import ArgumentParser

struct FundingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "funding",
    abstract: "See who pays for placements, and propose and decide who is to.",
    discussion: """
      Social care, health and education share the cost of a placement by percentages, or by pounds a \
      week. Another split is proposed by the levels of the child's needs, decided by somebody else, and \
      holds from a day.

      Example: caremarket funding show --year 2026-27
      """,
    subcommands: [
      FundingDecide.self, FundingPropose.self, FundingShow.self, FundingToolCommand.self,
    ]
  )
}
