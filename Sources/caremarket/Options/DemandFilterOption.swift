import ArgumentParser
import Demand

/// Which part of demand a command looks at.
struct DemandFilterOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only what stands under a heading, as in 'provider=Private' or 'area=Outside'; may be given "
        + "several times.", valueName: "dimension=heading"),
    transform: DemandFilter.Condition.init(argument:))
  var only: [DemandFilter.Condition] = []

  /// Makes the filter; throws where a heading is not known.
  func filter(_ headings: DemandHeadings) throws -> DemandFilter {
    try DemandFilter(only, headings)
  }
}

extension DemandFilter.Condition {
  /// Reads a condition from the command line.
  ///
  /// - Throws: `ValueError`, which says what a condition looks like.
  init(argument: String) throws {
    guard let condition = DemandFilter.Condition(argument) else {
      let names = DemandDimension.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "a dimension, '=' and a heading, the dimension one of \(names)")
    }
    self = condition
  }
}
