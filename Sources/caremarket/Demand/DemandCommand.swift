import ArgumentParser

struct DemandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demand",
    abstract: "Measure the children who are looked after, from the children's returns.",
    discussion: """
      The returns (SSDA903) come in with 'caremarket import ssda903'. Short breaks are left out, as \
      in the published statistics. What each measure means is in Contracts/Demand/measures.yaml.

      Example: caremarket demand summary --as-at 2026-03-31
      """,
    subcommands: [
      DemandCareLeavers.self, DemandCarers.self, DemandDistance.self, DemandFlow.self,
      DemandNeeds.self,
      DemandPlacements.self, DemandStability.self, DemandSummary.self, DemandTrend.self,
    ]
  )
}
