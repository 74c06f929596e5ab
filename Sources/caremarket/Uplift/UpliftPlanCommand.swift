import ArgumentParser
import FeeUplifts
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct UpliftPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Make a plan: what a policy would do with every agreement, and what that costs.",
    discussion: """
      Every agreement that is paid on its own first day of a new fee is in the plan, also one that has \
      ended since. Nothing in the agreements moves. '--dry-run' shows what the plan would come to and \
      keeps none.

      Example: caremarket uplift plan westmarch-2026-27
      """,
    subcommands: [UpliftPlanMake.self, UpliftPlanCompare.self],
    defaultSubcommand: UpliftPlanMake.self
  )
}
