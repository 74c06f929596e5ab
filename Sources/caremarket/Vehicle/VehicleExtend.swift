import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct VehicleExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Record that a vehicle was extended.",
    discussion: """
      The extension is the next that the contract provides for, as in the second of 1+1+1. One that \
      it does not provide for can be recorded too, because what was decided is a fact; 'caremarket \
      vehicle check' then names it. An extension that is recorded is not taken back.

      Example: caremarket vehicle extend westmarch-residential --decided-on 2026-11-03 \
      --decision-reference CS/2026/098
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption

  @Argument(help: "The vehicle's name.")
  var vehicle: String

  @Option(
    help: ArgumentHelp("The day of the decision.", valueName: "day"),
    transform: Day.init(argument:))
  var decidedOn: Day

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var decisionReference: String

  @Option(help: ArgumentHelp("Its months, where it is not provided for.", valueName: "number"))
  var months: Int?

  @Flag(help: "The contract does not provide for this extension.")
  var notProvidedFor = false

  func validate() throws {
    guard notProvidedFor == (months != nil) else {
      throw ValidationError("Give '--months' with '--not-provided-for', and only then.")
    }
    guard months.map({ (1...120).contains($0) }) ?? true else {
      throw ValidationError("'--months' must be from 1 to 120.")
    }
  }

  func run() throws {
    let today = try SystemDay.today()
    let change = try user.change(by: "vehicle extend")
    let (before, after) = try database.open().change(change) { db in
      let before = try VehicleQueries.vehicle(vehicle, on: today, db)
      _ = try before.extend(
        decidedOn: decidedOn, reference: decisionReference, months: months, Recording(change), db)
      return (before, try VehicleQueries.vehicle(vehicle, on: today, db))
    }
    try StandardOutput.say(
      """
      Extended \(vehicle) from \(before.lastDay.inWords) to \(after.lastDay.inWords) \
      (\(after.extensionsInWords)).
      """)
  }
}

extension Vehicle {
  /// The last day of the vehicle, with the extensions that were used.
  fileprivate var lastDay: Day { definition.end.adding(days: -1) }
}
