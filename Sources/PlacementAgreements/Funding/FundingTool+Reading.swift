package import Definitions
import StrictYAML
package import Values

extension ContractsFolder {
  /// Reads the decision tool of the joint funding panel that holds on a day.
  ///
  /// Throws `MissingContractsFile`, `YAMLProblem` with everything that is wrong with the file, or
  /// `NoPolicyValue` where there is none on the day.
  package func fundingTool(on day: Day) throws -> Sourced<FundingTool> {
    let file = "Agreements/funding-tool.yaml"
    let tools = try FundingTool.timeline(yaml: text(of: file), file: "Contracts/\(file)")
    guard let tool = tools.value(on: day) else {
      throw NoPolicyValue(name: "tool", day: day, file: "Contracts/\(file)")
    }
    return tool
  }
}

extension FundingTool {
  static func timeline(yaml: String, file: String) throws -> Timeline<Sourced<FundingTool>> {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "tool"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    let tools: Timeline<Sourced<FundingTool>> = .reading(
      values["tool"], required: ["name", "base", "levels", "domains"], &findings
    ) { FundingTool($0, &$1) }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
    return tools
  }

  private init?(_ values: [String: YAMLValue], _ findings: inout [Finding]) {
    guard let name = values["name"]?.text(&findings), let base = values["base"],
      let levels = values["levels"], let domains = values["domains"]
    else { return nil }
    self.name = name
    self.base = base.numbersByFunder(&findings)
    if !self.base.values.contains(where: { $0 > 0 }) {
      findings.append(Finding(.error, at: base.place, Message.noBase))
    }
    self.levels = levels.entries(&findings).compactMap { entry in
      entry.value.points(&findings).map { Level(name: entry.key, points: $0) }
    }
    if self.levels.isEmpty { findings.append(Finding(.error, at: levels.place, Message.noLevel)) }
    self.domains = domains.entries(&findings).map { Domain($0.key, $0.value, &findings) }
  }
}

extension FundingTool.Domain {
  fileprivate init(_ code: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["title", "partners"], optional: [], &findings)
    self.code = code
    title = values["title"]?.text(&findings) ?? ""
    partners = values["partners"]?.numbersByFunder(&findings) ?? [:]
    let sum = partners.values.reduce(0, +)
    if sum != 100 { findings.append(Finding(.error, at: value.place, Message.notWhole(sum))) }
  }
}

extension YAMLValue {
  fileprivate func numbersByFunder(
    _ findings: inout [Finding]
  ) -> [FundingSplit.Funder: Int] {
    let names = FundingSplit.Funder.allCases.map(\.rawValue)
    return mapping(required: [], optional: Set(names), &findings).reduce(into: [:]) {
      guard let funder = FundingSplit.Funder(rawValue: $1.key) else { return }
      $0[funder] = $1.value.points(&findings)
    }
  }

  fileprivate func points(_ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    if !(0...1_000_000).contains(number) {
      findings.append(Finding(.error, at: place, Message.negative))
    }
    return number
  }
}

private enum Message {
  static let noBase = "One partner at least must have a base, so that there are always points."
  static let noLevel = "There must be a level at least."
  static let negative = "This must be 0 or more."

  static func notWhole(_ sum: Int) -> String {
    "The percentages of the partners must add up to 100, not \(sum)."
  }
}
