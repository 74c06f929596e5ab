import ArgumentParser
import Definitions
import Demand
import FeeUplifts
import Geography
import Store
import Values

struct UpliftAllowances: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allowances",
    abstract: "Show which of the council's own foster carers are paid less than the minimum.",
    discussion: """
      What carers are paid a week for each child comes in with 'caremarket import carer-allowances'. It \
      is held against the national minimum fostering allowance of the day, for the child's age and the \
      council's region. Rewards and fees for skill are none of it. Children are told by their band of \
      age alone; 'Since' is the day from which the same amount, age and table hold.

      Example: caremarket uplift allowances --as-at 2026-03-31
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "For carers who live elsewhere than the council's region says, as southEast.",
      valueName: "area"))
  var area: String?

  @Flag(help: "Show every allowance, also those that are high enough.")
  var all = false

  func run() throws {
    let day = try day.day()
    let table = try contracts.folder(database)
      .allowanceTable("national-minimum-fostering-allowance")
    let (paid, carers) = try database.open().read { db in
      (
        try PaidAllowance.all(on: day, table, area: areaMeant(table, Council.fetch(db)), db),
        try FosterCarer.all(db).filter { $0.isApproved(on: day) }
      )
    }
    let sorts = Dictionary(carers.map { ($0.reference, $0.sort) }) { first, _ in first }
    try output.print(UpliftAllowances.table(paid, sorts, showingAll: all, on: day))
  }

  private func areaMeant(_ table: AllowanceTable, _ council: Council) throws -> String {
    let known = table.knownAreas
    let area = area ?? table.area(ofRegion: council.authority.region) ?? ""
    guard known.contains(area) else { throw AllowanceProblem.unknownArea(area, known: known) }
    return area
  }
}

extension UpliftAllowances {
  private static func table(
    _ paid: [PaidAllowance], _ sorts: [String: FosterCarer.Sort], showingAll: Bool, on day: Day
  ) -> OutputTable {
    OutputTable(
      paid.filter { showingAll || $0.shortfall != nil || $0.minimum == nil },
      columns: [
        .text("carer", "Carer") { $0.carer }.whole,
        .code("sort", "Approved as") { sorts[$0.carer]?.rawValue },
        .text("ages", "Age") { $0.ages },
        .money("weeklyAllowance", "A week") { $0.weekly }.summed,
        .money("minimum", "Minimum") { $0.minimum }.summed,
        .money("shortfall", "Short by") { $0.shortfall }.summed,
        .day("since", "Since") { $0.since },
      ],
      whenEmpty: whenEmpty(paid, on: day), closing: closing(paid))
  }

  private static func whenEmpty(_ paid: [PaidAllowance], on day: Day) -> String {
    paid.isEmpty
      ? "No allowance is known on \(day.inWords). Run 'caremarket import carer-allowances'."
      : "Each of \(paid.count.counted("allowance")) is at least the minimum."
  }

  private static func closing(_ paid: [PaidAllowance]) -> String {
    let short = paid.compactMap(\.shortfall)
    let unknown = paid.count { $0.minimum == nil }
    let age =
      unknown == 0
      ? ""
      : " \(unknown.withThousands) could not be told: no month of birth is known, or it was 18 years ago."
    let verb = short.count == 1 ? "is" : "are"
    return """
      \(short.count.withThousands) of \(paid.count.counted("allowance")) \(verb) below the minimum, by \
      \(short.reduce(.zero, +).inWords) a week in all.\(age)
      """
  }
}
