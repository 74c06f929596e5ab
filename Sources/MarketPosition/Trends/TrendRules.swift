package import Definitions
import StrictYAML
package import Values

/// How large a change must be before it is called one: `Contracts/Statement/trends.yaml`.
package struct TrendRules: Hashable, Sendable {
  /// How many standard errors a change of counts or shares must pass.
  let standardErrors: ExactDecimal
  /// Of fewer than so many a share says too little.
  let smallestWhole: Int
  /// The count from which on a change is said in per cent.
  let percentFrom: Int
  /// From how many per cent on a mean amount counts as changed.
  let amountPercent: Int
  /// Of fewer placements a mean amount says too little.
  let smallestPlacements: Int
}

extension TrendRules {
  static let file = "Statement/trends.yaml"

  /// Reads the rules with the days from which they hold.
  ///
  /// Throws `YAMLProblem` with everything that is wrong with the file.
  static func timeline(yaml: String, file: String) throws -> Timeline<Sourced<TrendRules>> {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "rules"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    let rules: Timeline<Sourced<TrendRules>> = .reading(
      values["rules"], required: TrendRules.keys, &findings, TrendRules.init)
    guard findings.isEmpty else { throw YAMLProblem(findings) }
    return rules
  }

  private static let keys: Set<String> = [
    "standardErrors", "smallestWhole", "percentFrom", "amountPercent", "smallestPlacements",
  ]

  private init?(_ values: [String: YAMLValue], _ findings: inout [Finding]) {
    let errors = TrendRules.standardErrors(values["standardErrors"], &findings)
    let whole = values["smallestWhole"]?.wholeNumber(from: 1, &findings)
    let percentFrom = values["percentFrom"]?.wholeNumber(from: 1, &findings)
    let amount = values["amountPercent"]?.wholeNumber(from: 0, &findings)
    let placements = values["smallestPlacements"]?.wholeNumber(from: 1, &findings)
    guard let errors, let whole, let percentFrom, let amount, let placements else { return nil }
    self.init(
      standardErrors: errors, smallestWhole: whole, percentFrom: percentFrom,
      amountPercent: amount, smallestPlacements: placements)
  }

  private static func standardErrors(
    _ value: YAMLValue?, _ findings: inout [Finding]
  ) -> ExactDecimal? {
    guard let value, let errors = value.decimal(&findings) else { return nil }
    if errors.coefficient > 0, errors.scale <= 4 { return errors }
    findings.append(Finding(.error, at: value.place, Message.standardErrors))
    return nil
  }
}

private enum Message {
  static let standardErrors = "This must be more than 0, with at most four decimals, as in 1.645."
}

extension ContractsFolder {
  /// Reads the rules for changes that hold on a day.
  ///
  /// Throws `MissingContractsFile`, `NoPolicyValue`, or `YAMLProblem` with everything that is wrong
  /// with the file.
  package func trendRules(on day: Day) throws -> TrendRules {
    let file = "Contracts/\(TrendRules.file)"
    return try TrendRules.timeline(yaml: text(of: TrendRules.file), file: file)
      .required("rules", on: day, in: file)
  }
}
