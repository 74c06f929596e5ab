package import Definitions
import StrictYAML
package import Values

extension ContractsFolder {
  /// Reads what discounts look at, for a financial year.
  ///
  /// Throws `MissingContractsFile`, `YAMLProblem` with everything that is wrong with a file, or
  /// `NoPolicyValue` where a figure has no value in the year.
  package func discountPolicy(of year: FinancialYear) throws -> DiscountPolicy {
    let file = "Agreements/discounts.yaml"
    return try DiscountPolicy(
      yaml: text(of: file), file: "Contracts/\(file)",
      discountedLines: Set(feeLineKinds().kinds.filter(\.isDiscounted).map(\.code)),
      rule: costPolicy().rule(of: year))
  }
}

extension DiscountPolicy {
  init(yaml: String, file: String, discountedLines: Set<String>, rule: CostRule) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "permanentStatuses"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    permanentStatuses = .reading(values["permanentStatuses"], required: ["value"], &findings) {
      $0["value"]?.texts(&$1)
    }
    self.discountedLines = discountedLines
    self.rule = rule
    self.file = file
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}
