import ArgumentParser
import PurchasingVehicles
import Values

struct AdmissionAccredit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accredit",
    abstract: "Give somebody a place on a lot.",
    discussion: """
      Only what was applied for can be accredited. A place ends with the vehicle, or with its own \
      last day where '--through' gives one.

      Example: caremarket admission accredit P12 --lot core --reason criteria-met \
      --decision-reference 'PB 12/2026'
      """
  )

  @OptionGroup var admission: AdmissionOptions

  @Option(
    help: ArgumentHelp("The last day of the place.", valueName: "day"),
    transform: Day.init(argument:))
  var through: Day?

  func run() throws {
    let decided = try admission.decide(.accredit, verb: "Accredited") {
      $0.until = through?.adding(days: 1)
    }
    try StandardOutput.say(decided.sentence)
  }
}
