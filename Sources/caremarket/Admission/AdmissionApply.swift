import ArgumentParser
import PurchasingVehicles
import Values

struct AdmissionApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Record an application to a lot.",
    discussion: """
      By a provider for all its services, by one service, or by a group for all its providers. \
      Nothing can be called off until 'caremarket admission accredit'.

      Example: caremarket admission apply 'Larkenby Care' --lot westmarch-residential/standard
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: AdmissionSubjectOptions
  @OptionGroup var from: FromOption

  func validate() throws {
    guard !subject.wholeLot else {
      throw ValidationError("A lot does not apply to itself. Name a provider, service or group.")
    }
  }

  func run() throws {
    let day = try from.day()
    let taking = AdmissionTaking(
      database: database, user: user, subject: subject, step: .apply, day: day)
    let outcome = try taking.take(decidedBy: nil) { _ in }
    try StandardOutput.say(outcome.sentence("Recorded the application of", from: day))
  }
}
