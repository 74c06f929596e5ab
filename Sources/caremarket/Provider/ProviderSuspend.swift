import ArgumentParser
import ProviderRegister
import Values

struct ProviderSuspend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend",
    abstract: "Stop placing with a provider, a service or a group, until a review.",
    discussion: """
      Two people must agree. What the suspension touches is shown at once: services, places, \
      documents and whom to tell. A suspension that has passed its review day is a finding of \
      'caremarket check'.

      Example: caremarket provider suspend P12 --reason safeguarding-concern \
      --decision-reference 'PB 14/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate' --review-day 2026-12-21
      """
  )

  @OptionGroup var standing: StandingOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The day on which it must be looked at again.", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day

  func run() throws {
    try output.print(
      standing.stop(.suspended, for: "suspend", reviewDay: reviewDay, verb: "Suspended"))
  }
}
