import ArgumentParser
import GRDB
import PurchasingVehicles
import Store
import Values

struct VehicleCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold vehicles against the law and their own terms, and say what to do.",
    discussion: """
      Without names every vehicle is checked. The rules, their days and figures stand in \
      Contracts/Vehicles/Rules; '--list' shows those in force. What records cannot settle is said to \
      be for a lawyer, with the question. Nothing is changed. It ends with status 1 where more is \
      found than advice.

      Example: caremarket vehicle check westmarch-residential --as-at 2026-11-30
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: ArgumentHelp("The names of the vehicles.", valueName: "vehicle"))
  var vehicles: [String] = []

  @Flag(help: "List the rules in force instead of applying them.")
  var list = false

  func run() throws {
    let day = try day.day()
    let rules = try VehicleRules(
      contracts: contracts.folder(besideDatabase: database.path).path)
    guard !list else { return try output.print(VehicleCheck.table(of: rules, on: day)) }
    let facts = try database.open().read { db in
      try VehicleFacts.read(of: chosen(on: day, db), on: day, db)
    }
    let findings = rules.findings(in: facts)
    try output.print(VehicleCheck.table(of: findings, facts.count, on: day)) { width in
      VehicleCheckText(findings, width: width).lines
    }
    if findings.contains(where: \.severity.counts) {
      throw CommandEnding(status: .foundSomething)
    }
  }

  private func chosen(on day: Day, _ db: Database) throws -> [Vehicle] {
    try vehicles.isEmpty
      ? VehicleQueries.vehicles(on: day, db)
      : vehicles.map { try VehicleQueries.vehicle($0, on: day, db) }
  }

  private static func table(
    of findings: [RuleFinding], _ checked: Int, on day: Day
  ) -> OutputTable {
    OutputTable(
      findings,
      columns: [
        .text("rule", "Rule") { $0.rule }.whole,
        .code("severity", "Severity") { $0.severity.rawValue },
        .text("message", "What to do") { $0.message }.wrapping,
        .text("source", "Source") { $0.source }.wrapping,
        .text("vehicle", "Vehicle") { $0.vehicle },
      ],
      whenEmpty: checked == 0
        ? "No vehicle was known on \(day.inWords)."
        : "Nothing was found in \(checked.counted("vehicle")) on \(day.inWords).")
  }

  private static func table(of rules: VehicleRules, on day: Day) -> OutputTable {
    let inForce = rules.inForce(on: day)
    return OutputTable(
      inForce,
      columns: [
        .text("rule", "Rule") { $0.name }.whole,
        .code("severity", "Severity") { $0.severity.rawValue },
        .text("title", "What it finds") { $0.title }.wrapping,
        .text("source", "Source") { $0.source(on: day) }.wrapping.ifRoom,
      ],
      whenEmpty: "No rule was in force on \(day.inWords).",
      closing: inForce.count.counted("rule") + ".")
  }
}
