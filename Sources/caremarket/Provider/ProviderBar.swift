import ArgumentParser
import ProviderRegister
import Values

struct ProviderBar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bar",
    abstract: "Stop placing with a provider, a service or a group for good.",
    discussion: """
      Two people must agree. A bar holds until it is lifted; it needs no review day but may have \
      one. What it touches is shown at once.

      Example: caremarket provider bar --group 'Larkenby Group' --reason exclusion-ground \
      --decision-reference 'PB 15/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var standing: StandingOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("A day on which to look at it again.", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day?

  func run() throws {
    try output.print(
      standing.stop(.barred, for: "bar", reviewDay: reviewDay, verb: "Barred"))
  }
}
