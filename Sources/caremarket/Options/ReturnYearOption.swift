import ArgumentParser
import Values

/// The return year that a command answers for.
struct ReturnYearOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The year to answer for, as in 2025-26 (default: the last that is over).", valueName: "year"),
    transform: FinancialYear.init(argument:))
  var year: FinancialYear?

  /// The year asked for, else the last one that is over.
  func financialYear() throws -> FinancialYear {
    try year ?? FinancialYear(startYear: FinancialYear(containing: SystemDay.today()).startYear - 1)
  }
}
