import ArgumentParser
import FeeUplifts

struct UpliftSubmit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Submit a plan, so that somebody else can approve or reject it.",
    discussion: """
      A plan whose agreements have changed since it was made is refused: make it again.

      Example: caremarket uplift submit U1
      """
  )

  @OptionGroup var step: UpliftStepOptions

  func run() throws {
    let plan = try step.take("submit") { try $0.submit($1) }
    try StandardOutput.say(
      """
      Submitted \(plan.reference). Somebody else decides it: 'caremarket uplift approve \
      \(plan.reference)' or 'caremarket uplift reject \(plan.reference)'.
      """)
  }
}
