import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct DiscountList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the discounts that vehicles give on a day.",
    discussion: """
      The discounts of a vehicle stand in the order in which they are taken. A discount for siblings \
      is given from a child on, in the order in which the children came to the service; one for long \
      stays after the weeks named; one for permanency after the weeks since the legal status that \
      makes a placement permanent (Contracts/Agreements/discounts.yaml); one for volume on every \
      placement, from the number of placements on that the council has with the provider or its group.

      Example: caremarket discount list --vehicle westmarch-fostering
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only the discounts of one vehicle.", valueName: "name"))
  var vehicle: String?

  func run() throws {
    let day = try day.day()
    let vehicles = try database.open().read { db in
      try vehicle.map { [try VehicleQueries.vehicle($0, on: day, db)] }
        ?? VehicleQueries.vehicles(on: day, db)
    }
    let rules = vehicles.flatMap { vehicle in
      (vehicle.definition.discounts?.rules ?? []).map { (vehicle: vehicle, rule: $0) }
    }
    try output.print(
      OutputTable(
        rules, columns: DiscountList.columns,
        whenEmpty: "No such vehicle gave a discount on \(day.inWords).",
        closing: vehicles.compactMap(DiscountList.stacking).joined(separator: "\n")))
  }

  private static func stacking(_ vehicle: Vehicle) -> String? {
    vehicle.definition.discounts.map { "\(vehicle.name): \($0.stackingInWords)" }
  }

  private static var columns: [TableColumn<(vehicle: Vehicle, rule: DiscountRule)>] {
    [
      .text("vehicle", "Vehicle") { $0.vehicle.name },
      .text("discount", "Discount") { $0.rule.name },
      .code("kind", "Kind") { $0.rule.kind.rawValue }.ifRoom,
      .text("from", "Given") { $0.rule.thresholdInWords }.wrapping,
      .decimal("percentage", "Per cent") { $0.rule.percentage?.number },
      .money("weekly", "A week") { $0.rule.weekly },
      .text("reference", "Source") { $0.rule.reference }.wrapping.ifRoom,
    ]
  }
}

extension DiscountRule {
  /// From when on it is given, as in "from the 2nd child together".
  fileprivate var thresholdInWords: String {
    switch kind {
    case .sibling: "from child \(threshold) of those together"
    case .longTerm: "after \(threshold.counted("week"))"
    case .permanency:
      threshold == 0 ? "once permanent" : "\(threshold.counted("week")) after permanent"
    case .volume:
      "from \(threshold.counted("placement")) with the \(countedOver?.rawValue ?? "provider")"
    }
  }
}
