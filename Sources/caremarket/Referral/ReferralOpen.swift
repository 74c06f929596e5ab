import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct ReferralOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Put a child's need to a lot.",
    discussion: """
      Needs are codes of the national placements data standard, as 'caremarket referral needs' lists \
      them. The price band is found by the age and whether the child must be placed alone; name one \
      with '--band' where several fit. Miles are from the council's centre, never from a child's \
      address.

      Example: caremarket referral open westmarch-residential/standard --child C-1042 --age 13 --sex \
      female --need livingCompanions=withOthers --need pets=can
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var occasion: OccasionOption

  @Argument(help: "The lot, as VEHICLE/LOT.")
  var lot: String

  @Option(help: ArgumentHelp("The council's own reference of the child.", valueName: "reference"))
  var child: String

  @Option(help: ArgumentHelp("The age in years.", valueName: "years"))
  var age: Int

  @Option(help: "The sex: female, male or notStated.", transform: Sex.init(argument:))
  var sex: Sex

  @Option(
    help: ArgumentHelp("A need, as livingCompanions=solo.", valueName: "need"),
    transform: Need.init(argument:))
  var need: [Need] = []

  @Option(help: ArgumentHelp("The price band.", valueName: "band"))
  var band: String?

  @Option(
    help: ArgumentHelp("The first day of the placement.", valueName: "day"),
    transform: Day.init(argument:))
  var neededFrom: Day?

  @Option(help: ArgumentHelp("No further away than this.", valueName: "miles"))
  var withinMiles: Int?

  func validate() throws {
    if let withinMiles, !(1...500).contains(withinMiles) {
      throw ValidationError("'--within-miles' must be from 1 to 500.")
    }
  }

  func run() throws {
    let codes = try NeedCodes(
      contracts: contracts.folder(besideDatabase: database.path).path)
    let opened = try occasion.occasion()
    let change = try user.change(by: "referral open")
    let referral = try database.open().change(change) { db in
      try ReferralOpening(
        lot: LotQueries.lot(lot, on: opened.day, db), childReference: child, age: age, sex: sex,
        needs: need, band: band, neededFrom: neededFrom,
        withinMiles: withinMiles.map { Miles(tenths: $0 * 10) }, opened: opened
      ).open(codes, Recording(change), db)
    }
    try StandardOutput.say(
      """
      Opened \(referral.reference). 'caremarket referral match \(referral.reference)' says which \
      services could meet it.
      """)
  }
}

extension Sex {
  /// Reads a sex from the command line.
  ///
  /// - Throws: `ValueError`, which says which there are.
  init(argument: String) throws {
    guard let sex = Sex(rawValue: argument) else {
      throw ValueError(mustBe: "one of \(Sex.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self = sex
  }
}

extension Need {
  /// Reads a need from the command line.
  ///
  /// - Throws: `ValueError`, which says what a need looks like.
  init(argument: String) throws {
    guard let need = Need(argument) else {
      throw ValueError(mustBe: "a need and its code like livingCompanions=solo")
    }
    self = need
  }
}
