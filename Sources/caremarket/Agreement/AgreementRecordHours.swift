import ArgumentParser
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementRecordHours: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-hours",
    abstract: "Record the hours of support at home of a week, planned and given.",
    discussion: """
      For reverse residentials and wrap-around support. 'caremarket agreement show' lists the weeks.

      Example: caremarket agreement record-hours A12 --week 2026-07-06 --planned 20 --given 17.5
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(
    help: ArgumentHelp("The Monday of the week.", valueName: "day"),
    transform: Day.init(argument:))
  var week: Day

  @Option(
    help: ArgumentHelp("The hours that were planned.", valueName: "hours"),
    transform: AgreementRecordHours.hundredths)
  var planned: Int

  @Option(
    help: ArgumentHelp("The hours that were given.", valueName: "hours"),
    transform: AgreementRecordHours.hundredths)
  var given: Int

  private static func hundredths(_ text: String) throws -> Int {
    guard let hundredths = Hundredths.reading(text), hundredths <= 16_800 else {
      throw ValueError(mustBe: "hours from 0 to 168 like 17.5")
    }
    return hundredths
  }

  func run() throws {
    let kinds = try contracts.folder(database).agreementKinds()
    let hours = SupportHours(weekFrom: week, planned: planned, given: given)
    let change = try user.change(by: "agreement record-hours")
    try database.open().change(change) { db in
      try AgreementStepping(agreement, Recording(change), db).add(hours, kinds, db)
    }
    try StandardOutput.say(
      """
      Recorded the week from \(week.inWords): \(ExactDecimal(hundredths: given)) of \
      \(ExactDecimal(hundredths: planned)) hours given.
      """)
  }
}

extension ExactDecimal {
  /// A number of hundredths, without decimals that say nothing.
  init(hundredths: Int) {
    self = Percentage(hundredths: Int64(hundredths)).number
  }
}
