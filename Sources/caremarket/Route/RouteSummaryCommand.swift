import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct RouteSummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Count new placements by type of service and route to market.",
    discussion: """
      A placement counts in the time in which it began, even if it has ended since. The share is of \
      the placements of that type. Shares are in whole per cent, an exact half rounded up: 68 of 102 \
      is 67%. With '--format json' the totals are given as well.

      Example: caremarket route summary --from 2025-04-01 --through 2026-03-31 --format json
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let summary = try database.open().read { db in
      try RouteSummary(from: period.from, through: period.through, db)
    }
    let table = OutputTable(
      summary.lines, columns: RouteSummaryCommand.columns,
      whenEmpty: "No placement began from \(period.inWords).",
      closing: RouteSummaryCommand.closing(summary.total))
    try output.print(table, nested: summary.json(rows: table))
  }

  private static var columns: [TableColumn<RouteSummary.Line>] {
    [
      .text("serviceType", "Type") { $0.serviceType }.wrapping,
      .code("route", "Route") { $0.route.rawValue },
      .text("vehicle", "Vehicle") { $0.vehicle },
      .number("placements", "Placements") { $0.share.part },
      .number("placementsOfType", "Of type") { $0.share.whole },
      .number("share", "Share %") { $0.share.percent },
    ]
  }

  private static func closing(_ total: RouteSummary.Total) -> String {
    """
    \(total.share(by: .vehicle).inWords) through vehicles, \
    \(total.share(by: .spot).inWords) outside as spot placements.
    """
  }
}

extension RouteSummary {
  fileprivate func json(rows: OutputTable) -> JSONValue {
    [
      "from": .text(from.description), "through": .text(through.description),
      "rows": JSONValue(rows), "byServiceType": .array(byServiceType.map(\.json)),
      "totals": total.json, "rounding": .text(Share.rule),
    ]
  }
}

extension RouteSummary.Total {
  fileprivate var json: JSONValue {
    let type = serviceType.map { JSONValue.Member(key: "serviceType", value: .text($0)) }
    let counts: [JSONValue.Member] = [
      .init(key: "placements", value: .number(placements)),
      .init(key: "throughVehicle", value: .number(share(by: .vehicle).part)),
      .init(key: "throughBlock", value: .number(share(by: .block).part)),
      .init(key: "spot", value: .number(share(by: .spot).part)),
      .init(key: "inHouse", value: .number(share(by: .inHouse).part)),
      .init(
        key: "shareThroughVehicle",
        value: share(by: .vehicle).percent.map(JSONValue.number) ?? .null),
    ]
    return .object([type].compactMap(\.self) + counts)
  }
}
