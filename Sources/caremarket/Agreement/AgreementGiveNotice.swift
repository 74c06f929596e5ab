import ArgumentParser
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementGiveNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give-notice",
    abstract: "Say that the provider or the council has given notice.",
    discussion: """
      The days of notice are those of the agreement on the day. The placement goes on, and is paid, \
      until 'caremarket agreement end' says that it has ended.

      Example: caremarket agreement give-notice A12 --by provider --on 2026-09-01 --document N/2026/7
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(help: "Who gave notice: provider or authority.")
  var by: AgreementSign.Party

  @Option(help: ArgumentHelp("Where the notice is kept.", valueName: "reference"))
  var document: String?

  func run() throws {
    let day = try step.day()
    let change = try user.change(by: "agreement give-notice")
    let file = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      try stepping.take(
        .underNotice,
        StepFacts(
          day: day, person: change.user,
          reason: by == .provider ? "providerNotice" : "authorityNotice",
          documentReference: document), db)
      return try AgreementFile(agreement, on: day, db)
    }
    try StandardOutput.say(sentence(file, day))
  }

  private func sentence(_ file: AgreementFile, _ day: Day) -> String {
    let started = "\(file.agreement.reference) is under notice from \(day.inWords)."
    guard let days = file.termsOfDay?.noticeDays else { return started }
    let last = day.adding(days: days - 1)
    return "\(started) With \(days.counted("day")) of notice its last day is \(last.inWords)."
  }
}
