import ArgumentParser
import Demand
import Store
import Values

struct DemandCarers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carers",
    abstract:
      "Show how much of the places with the council's own foster carers was used in a year.",
    discussion: """
      Carers come in with 'caremarket import carers'. Use is the days that children spent in the \
      council's own foster placements, of the days for which places were approved. The return does \
      not say with which household a child is.

      Example: caremarket demand carers --year 2025-26
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var year: ReturnYearOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (rules, year) = (
      try contracts.folder(database).measureRules(), try year.financialYear()
    )
    let use = try database.open().read { db in
      CarerUse(
        try FosterCarer.all(db), try CareHistory(db, .within(year.range)), in: year, rules)
    }
    try output.print(
      OutputTable(
        use.lines,
        columns: [
          .code("sort", "Carers") { $0.sort.rawValue },
          .number("households", "Households") { $0.households },
          .number("places", "Places") { $0.places },
          .number("recruited", "New") { $0.recruited },
          .number("left", "Left") { $0.left },
          .number("placeWeeks", "Place weeks") { weeks($0.placeDays, rules.rounding) },
          .number("childWeeks", "Used") { weeks($0.childDays, rules.rounding) },
          .decimal("percent", "Used, %") { $0.percent },
        ],
        whenEmpty: "No foster carer of the council is known. Run 'caremarket import carers'."))
  }
}

private func weeks(_ days: Int, _ rounding: Rounding) -> Int {
  Int(rounding.quotient(of: Int64(days), by: 7))
}
