import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct VehicleAppraiseBlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise-block",
    abstract: "Set a block booking against spot prices really paid.",
    discussion: """
      The spot price is the median weekly fee of the spot placements of the type, or like the band, \
      that began in the time. The break-even occupancy is rounded up to a hundredth of a per cent, \
      and left open where the block costs more even when full; amounts are to the penny, a half up. Risk is how much dearer the block is at the lowest occupancy. \
      Nothing is recorded. Costs of ending places early or of moving a child are not in it.

      Example: caremarket vehicle appraise-block --type "Children's home" --places 4 --weekly-price \
      5000 --weeks 52 --occupancy 85 --lowest 70 --highest 95 --from 2025-04-01 --through 2026-03-31
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var block: BlockOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("The type of service of like placements.", valueName: "type"))
  var type: String

  @Option(
    help: ArgumentHelp(
      "Only placements like a price band, as VEHICLE/LOT/BAND.", valueName: "band"))
  var band: String?

  @Option(
    help: ArgumentHelp(
      "An authority and its part of the key, as Westmarch=3; may be given several times.",
      valueName: "share"),
    transform: AuthorityKey.init(argument:))
  var share: [AuthorityKey] = []

  func run() throws {
    let spot = try database.open().read { db in
      try SpotPrices.spread(
        serviceType: type, band: band, from: period.from, through: period.through, db)
    }
    try output.print(
      RecordView(BlockAppraisal(try block.booking(), against: spot), sharedBy: share))
  }
}

extension RecordView {
  /// A block against the spot, at each occupancy, and what each authority would bear.
  fileprivate init(_ appraisal: BlockAppraisal, sharedBy keys: [AuthorityKey]) {
    let scenarios = OutputTable(
      appraisal.scenarios,
      columns: [
        .decimal("occupancy", "Occupancy %") { $0.occupancy.number },
        .money("cost", "Cost") { $0.cost },
        .money("costPerFilledWeek", "Per filled week") { $0.costPerFilledWeek },
        .money("spotCost", "By the spot") { $0.spotCost },
        .money("aboveSpot", "Above the spot") { $0.aboveSpot },
      ], whenEmpty: "")
    self.init(
      title: "Block of \(appraisal.booking.places.counted("place"))", fields: appraisal.fields,
      sections: [
        .table(key: "scenarios", heading: "Lowest, expected, highest", scenarios),
        .table(key: "shares", heading: "By the key", appraisal.shares(by: keys)),
      ])
  }
}

extension BlockAppraisal {
  fileprivate var fields: [RecordView.Field] {
    [
      .init("places", "Places", .number(booking.places)),
      .init("weeks", "Weeks", .number(booking.weeks)),
      .init("weeklyPrice", "Weekly price", .money(booking.weeklyPrice)),
      .init("takenByOthers", "Others take %", .decimal(booking.takenByOthers.number)),
      .init("othersPay", "Others pay", .money(booking.othersPay)),
      .init("spotPlacements", "Spot placements", .number(spot.count)),
      .init("spotLowest", "Lowest spot fee", .money(spot.lowest)),
      .init("spotMedian", "Median spot fee", .money(spot.median)),
      .init("spotHighest", "Highest spot fee", .money(spot.highest)),
      .init(
        "breakEvenOccupancy", "Break-even %", breakEven.map { .decimal($0.number) } ?? .missing),
      .init("costPerFilledWeek", "Per filled week", .money(expected.costPerFilledWeek)),
      .init("risk", "Risk", .money(risk)),
    ]
  }

  fileprivate func shares(by keys: [AuthorityKey]) -> OutputTable {
    let pairs = keys.map { (authority: $0.authority, key: $0.key) }
    let costs = CostShare.shares(of: expected.cost, by: pairs)
    let risks = CostShare.shares(of: risk, by: pairs)
    return OutputTable(
      zip(costs, risks).map { (cost: $0, risk: $1) },
      columns: [
        .text("authority", "Authority") { $0.cost.authority },
        .number("key", "Key") { $0.cost.key },
        .money("expectedCost", "Expected cost") { $0.cost.amount },
        .money("risk", "Risk") { $0.risk.amount },
      ],
      whenEmpty: "Not shared.")
  }
}
