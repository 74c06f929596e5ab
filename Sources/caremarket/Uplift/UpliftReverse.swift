import ArgumentParser
import FeeUplifts

struct UpliftReverse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse",
    abstract: "Put back the former fees of a plan that was applied; two people decide.",
    discussion: """
      Every fee is then on every day what it was before, and the record of both is kept. It is refused \
      where an agreement's fee was varied since. Who makes the change and who approves it are two \
      people.

      Example: caremarket uplift reverse U1 --approved-by 'Ines Thistleward' --decision-reference \
      WM/DEL/2026/120 --reason 'The wrong index'
      """
  )

  @OptionGroup var step: UpliftStepOptions
  @OptionGroup var approval: ApprovalOption

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  func validate() throws {
    try decisionReference.mustBeWritten(as: "--decision-reference")
    try reason?.mustBeWritten(as: "--reason")
  }

  func run() throws {
    let plan = try step.take("reverse") {
      try $0.reverse(approvedBy: approval.approvedBy, decisionReference, reason: reason, $1)
    }
    try StandardOutput.say("Reversed \(plan.reference). The fees are as they were before it.")
  }
}
