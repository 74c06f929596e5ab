import ArgumentParser
import Definitions
import FeeUplifts
import Store
import Values

struct UpliftRequestDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Grant what a provider asked, agree another percentage, or refuse it.",
    discussion: """
      The policy says up to which percentage an officer may agree ('delegation'). The reasons of \
      refusals stand in Contracts/Uplifts/Codes/refusal-reasons.yaml. A plan that was made before must \
      be made again.

      Example: caremarket uplift request decide R1 --policy westmarch-2026-27 --agree 4% \
      --decision-reference WM/DEL/2026/98
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The request, as R3.")
  var request: String

  @Option(help: ArgumentHelp("The policy under which it was asked.", valueName: "policy"))
  var policy: String

  @Flag(help: "Grant what was asked.")
  var grant = false

  @Option(
    help: ArgumentHelp("Agree another percentage, as 4%.", valueName: "percentage"),
    transform: Percentage.init(signed:))
  var agree: Percentage?

  @Option(help: ArgumentHelp("Refuse it, for a reason.", valueName: "reason"))
  var refuse: String?

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String

  func validate() throws {
    try decisionReference.mustBeWritten(as: "--decision-reference")
    guard [grant, agree != nil, refuse != nil].filter(\.self).count == 1 else {
      throw ValidationError("Decide in one way: '--grant', '--agree' or '--refuse'.")
    }
  }

  func run() throws {
    let folder = try contracts.folder(database)
    let policy = try folder.upliftPolicy(policy, serviceTypes: nil)
    let day = try step.day()
    let reason = try refuse.map { try folder.refusalReasons().code($0, on: day) }
    let change = try user.change(by: "uplift request decide")
    let (found, granted) = try database.open().change(change) { db in
      let found = try UpliftRequestQueries.request(request, db)
      let granted = grant ? found.asked : agree
      let decision: UpliftRequest.Decision =
        granted == nil ? .refused : granted == found.asked ? .granted : .agreedDifferently
      try UpliftRequestKeeping.decide(
        found,
        UpliftRequest.Decided(
          decision: decision, granted: granted, reason: reason?.code,
          reference: decisionReference, by: user.name(), on: day), by: policy, db)
      return (found, granted)
    }
    try StandardOutput.say(
      granted.map { "Agreed \($0.inWords) on \(found.reference) of \(found.provider)." }
        ?? "Refused \(found.reference) of \(found.provider): \(reason?.words ?? "").")
  }
}
