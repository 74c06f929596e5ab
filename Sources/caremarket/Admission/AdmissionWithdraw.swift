import ArgumentParser
import PurchasingVehicles

struct AdmissionWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Record that somebody gives up a place on a lot, or an application.",
    discussion: """
      Placements that were made stay as they are. To stop placing because of a concern, use \
      'caremarket admission suspend'.

      Example: caremarket admission withdraw P12 --lot core --reason provider-left \
      --decision-reference 'Letter of 2 November 2026'
      """
  )

  @OptionGroup var admission: AdmissionOptions

  func run() throws {
    try StandardOutput.say(admission.decide(.withdraw, verb: "Withdrew") { _ in }.sentence)
  }
}
