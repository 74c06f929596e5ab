import ArgumentParser
import Definitions
import PlacementAgreements
import Store
import Values

struct DiscountSummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Sum up which discounts were due, claimed and missed in a financial year.",
    discussion: """
      Each vehicle's rules are applied to the agreements called off from it, day by day, through the \
      day. What is claimed is what 'caremarket agreement commitment' takes off; what is missed would \
      have been taken off besides, by the same rule of days. Due and over-claimed together are always \
      claimed and missed together. A discount of an agreement outside every vehicle rests on its own \
      clause and is due as it is claimed. '--detail' names the agreements behind each pound.

      Example: caremarket discount summary --year 2026-27 --detail
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var year: YearOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Flag(help: "Name each agreement, with the days for which a discount was due or claimed.")
  var detail = false

  func run() throws {
    let day = try day.day()
    let policy = try contracts.folder(database).discountPolicy(of: year.year)
    let summary = try database.open().read { db in
      try DiscountSummary(
        DiscountLedger(of: year.year, through: day, policy, db), db)
    }
    let table = detail ? summary.detailTable : summary.table
    try output.print(table, nested: summary.json(withDetail: detail))
  }
}

extension DiscountSummary {
  fileprivate var table: OutputTable {
    OutputTable(
      rows,
      columns: [
        .text("provider", "Provider") { $0.provider },
        .text("vehicle", "Vehicle") { $0.vehicle }.ifRoom,
        .text("discount", "Discount") { $0.discount },
        .number("agreements", "No.") { $0.agreements },
      ] + DiscountSummary.amounts(\.sum),
      whenEmpty: whenEmpty, closing: closing)
  }

  fileprivate var detailTable: OutputTable {
    OutputTable(
      lines,
      columns: [
        .text("agreement", "Agreement") { $0.entry.reference }.whole,
        .text("provider", "Provider") { $0.provider }.ifRoom,
        .text("vehicle", "Vehicle") { $0.vehicle }.ifRoom,
        .text("discount", "Discount") { $0.entry.discount },
        .day("from", "From") { $0.entry.range.from },
        .day("through", "To") { $0.entry.range.through },
        .money("weeklyDue", "Due a week") { $0.entry.weeklyDue }.ifRoom,
        .money("weeklyClaimed", "Claimed a week") { $0.entry.weeklyClaimed }.ifRoom,
        .money("due", "Due") { $0.entry.due },
        .money("claimed", "Claimed") { $0.entry.claimed }.ifRoom,
        .money("missed", "Missed") { $0.entry.missed },
        .money("overClaimed", "Over-claimed") { $0.entry.overClaimed }.ifRoom,
      ],
      whenEmpty: whenEmpty, closing: closing)
  }

  private static func amounts<Row>(
    _ sum: @escaping (Row) -> DiscountSummary.Sum
  ) -> [TableColumn<Row>] {
    [
      .money("due", "Due") { sum($0).due },
      .money("claimed", "Claimed") { sum($0).claimed },
      .money("missed", "Missed") { sum($0).missed },
      .money("overClaimed", "Over-claimed") { sum($0).overClaimed }.ifRoom,
    ]
  }

  private var whenEmpty: String { "No discount was due or claimed, \(range.inWords)." }

  private var closing: String {
    """
    \(range.inWords): \(total.due.inWords) due, \(total.claimed.inWords) claimed, \
    \(total.missed.inWords) missed, \(total.overClaimed.inWords) claimed and not due.
    """
  }

  fileprivate func json(withDetail: Bool) -> JSONValue {
    let members: [JSONValue.Member] = [
      .init(key: "year", value: .text(year.description)),
      .init(key: "from", value: .text(range.from.description)),
      .init(key: "through", value: .text((range.through ?? range.from).description)),
      .init(key: "rows", value: JSONValue(table)),
      .init(key: "due", value: .text(total.due.description)),
      .init(key: "claimed", value: .text(total.claimed.description)),
      .init(key: "missed", value: .text(total.missed.description)),
      .init(key: "overClaimed", value: .text(total.overClaimed.description)),
    ]
    let detail = JSONValue.Member(key: "detail", value: JSONValue(detailTable))
    return .object(withDetail ? members + [detail] : members)
  }
}
