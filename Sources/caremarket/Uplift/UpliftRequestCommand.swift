import ArgumentParser

struct UpliftRequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Record what providers ask for, and decide it.",
    discussion: """
      Where a policy grants something only on request, a plan takes what was decided here.

      Example: caremarket uplift request list --year 2026-27
      """,
    subcommands: [
      UpliftRequestAdd.self, UpliftRequestDecide.self, UpliftRequestList.self,
      UpliftRequestSummary.self,
    ]
  )
}
