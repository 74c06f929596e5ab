import ArgumentParser
import FeeUplifts
import PlacementAgreements

struct UpliftApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Change the fees as an approved plan says, all or nothing.",
    discussion: """
      Each fee line that changes is closed the day before its new fee and added at it; discounts that \
      are percentages follow. Applying a plan twice does nothing.

      Example: caremarket uplift apply U1
      """
  )

  @OptionGroup var step: UpliftStepOptions

  func run() throws {
    let kinds = try step.contracts.folder(step.database).feeLineKinds()
    var isApplied = false
    let plan = try step.take("apply") { isApplied = try $0.apply(kinds, $1) }
    try StandardOutput.say(
      isApplied
        ? """
        Applied \(plan.reference). 'caremarket uplift arrears \(plan.reference)' says what is owed for \
        the days before.
        """ : "\(plan.reference) was applied before, so nothing was changed.")
  }
}
