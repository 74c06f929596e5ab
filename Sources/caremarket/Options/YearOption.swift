import ArgumentParser
import Values

/// The financial year that a command answers for.
struct YearOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The financial year, as in 2026-27.", valueName: "year"),
    transform: FinancialYear.init(argument:))
  var year: FinancialYear
}

extension FinancialYear {
  /// Reads a year from the command line; throws `ValueError`, which says what a year looks like.
  init(argument: String) throws {
    guard let year = FinancialYear(argument) else {
      throw ValueError(mustBe: "a financial year like 2026-27")
    }
    self = year
  }
}
