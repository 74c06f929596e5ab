import ArgumentParser
import FeeUplifts

struct UpliftReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Reject a plan that somebody else made and submitted.",
    discussion: """
      The plan is kept with the reason. A new one can be made at any time.

      Example: caremarket uplift reject U1 --reason 'Above the sum set aside'
      """
  )

  @OptionGroup var step: UpliftStepOptions

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String?

  func validate() throws {
    try reason.mustBeWritten(as: "--reason")
    try decisionReference?.mustBeWritten(as: "--decision-reference")
  }

  func run() throws {
    let plan = try step.take("reject") { try $0.reject(reason, decisionReference, $1) }
    try StandardOutput.say("Rejected \(plan.reference). The fees stay as they are.")
  }
}
