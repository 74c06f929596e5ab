import ArgumentParser
import PurchasingVehicles

struct AdmissionReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Refuse an application to a lot.",
    discussion: """
      An application that was refused can be made again. Only what was applied for can be rejected.

      Example: caremarket admission reject P12 --lot core --reason criteria-not-met \
      --decision-reference 'PB 15/2026'
      """
  )

  @OptionGroup var admission: AdmissionOptions

  func run() throws {
    try StandardOutput.say(admission.decide(.reject, verb: "Rejected") { _ in }.sentence)
  }
}
