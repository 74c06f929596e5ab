import ArgumentParser

struct RouteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Measure by which route placements were bought.",
    discussion: """
      A placement is called off a vehicle, taken from a block, bought outside as a spot placement, or \
      with a service of the council's own. What was bought comes from 'caremarket referral award' and \
      'caremarket import call-offs'.

      Example: caremarket route summary --from 2025-04-01 --through 2026-03-31
      """,
    subcommands: [
      RoutePricesCommand.self, RouteReasonsCommand.self, RouteSummaryCommand.self,
    ]
  )
}
