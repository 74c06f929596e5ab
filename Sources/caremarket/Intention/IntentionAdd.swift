import ArgumentParser
import CommissioningPlans
import Definitions
import ProviderRegister
import Store
import Values

struct IntentionAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add something that the council means to buy.",
    discussion: """
      The codes stand in Contracts/Statement/Codes. The item is of a service and never of a child.

      Example: caremarket intention add 'Two homes for four children each' --type residential \
      --area Westmarch --volume 8 --unit places --value to-two-million --route block-contract \
      --earliest 2027-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var notice: IntentionNoticeOptions

  @Argument(help: "What is to be bought.")
  var item: String

  @Option(help: ArgumentHelp("The kind of home or service.", valueName: "code"))
  var type: String

  @Option(help: ArgumentHelp("Where it is needed.", valueName: "place"))
  var area: String

  @Option(help: ArgumentHelp("By which way it will be bought.", valueName: "code"))
  var route: String

  @Option(
    help: ArgumentHelp("How many.", valueName: "number"), transform: IntentionAdd.number)
  var volume: Int?

  @Option(help: ArgumentHelp("Of what, as 'places'.", valueName: "code"))
  var unit: String?

  @Option(help: ArgumentHelp("The band of its value.", valueName: "code"))
  var value: String?

  @Option(
    help: ArgumentHelp("The earliest day on which buying begins.", valueName: "day"),
    transform: Day.init(argument:))
  var earliest: Day?

  @Option(
    help: ArgumentHelp("The day on which the market was told (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var announced: Day?

  func validate() throws {
    guard (volume == nil) == (unit == nil) else {
      throw ValidationError("'--volume' and '--unit' are given together.")
    }
    try item.mustBeWritten(as: "<item>")
    try area.mustBeWritten(as: "--area")
  }

  func run() throws {
    let day = try announced ?? SystemDay.today()
    try FutureDay.refuse(day, today: SystemDay.today(), what: "What the market was told")
    let folder = try contracts.folder(database)
    var written = WrittenWords()
    written.add(item, "<item>")
    try written.refuseChildren(of: "the intention", folder)
    let draft = try draft(IntentionCodes(folder), on: day)
    let change = try user.change(by: "intention add")
    let intention = try database.open().change(change) { db in
      try draft.announce(Recording(change), db)
    }
    try StandardOutput.say(
      "Added \(intention.reference), announced on \(day.inWords): \(intention.item).")
  }

  private func draft(_ codes: IntentionCodes, on day: Day) throws -> IntentionDraft {
    let unit = try unit.map { try codes.units.code($0, on: day).code }
    return IntentionDraft(
      item: item, type: try codes.types.code(type, on: day).code, area: area,
      volume: volume.flatMap { number in
        unit.map { Intention.Volume(number: number, unit: $0) }
      },
      valueBand: try value.map { try codes.valueBands.code($0, on: day).code },
      route: try codes.routes.code(route, on: day).code, announced: day, earliest: earliest,
      notice: try notice.notice(codes, on: day))
  }

  private static func number(_ text: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw ValueError(mustBe: "a whole number from 1")
    }
    return number
  }
}
