import ArgumentParser
import FeeUplifts

struct UpliftApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve a plan that somebody else made and submitted.",
    discussion: """
      Whoever made or submitted the plan cannot approve it. Nothing in the agreements moves until it is \
      applied.

      Example: caremarket uplift approve U1 --decision-reference WM/DEL/2026/114
      """
  )

  @OptionGroup var step: UpliftStepOptions

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String

  func validate() throws {
    try decisionReference.mustBeWritten(as: "--decision-reference")
  }

  func run() throws {
    let plan = try step.take("approve") { try $0.approve(decisionReference, $1) }
    try StandardOutput.say(
      "Approved \(plan.reference). 'caremarket uplift apply \(plan.reference)' changes the fees.")
  }
}
