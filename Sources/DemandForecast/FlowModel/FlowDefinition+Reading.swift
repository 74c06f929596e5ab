package import Definitions
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads what the forecast by flows counts with.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func flowModel() throws -> FlowDefinition {
    let file = "Forecasts/flow.yaml"
    return try FlowDefinition(yaml: try text(of: file), file: "Contracts/\(file)")
  }

  /// Reads it, and holds its types of service to those that there are: of one that is mistyped no
  /// agreement would be found.
  ///
  /// Throws as `flowModel` does, and `YAMLProblem` where there is no such type.
  package func checkFlowModel(among types: [String]) throws {
    let unknown = try flowModel().kinds.flatMap(\.serviceTypes).filter { !types.contains($0) }
    guard unknown.isEmpty else {
      throw YAMLProblem(
        unknown.map {
          Finding(
            .error, at: Place(file: "Contracts/Forecasts/flow.yaml"),
            "'\($0)' is no type of service. Known are: \(types.joined(separator: ", ")).")
        })
    }
  }
}

extension FlowDefinition {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: [
        "description", "reference", "ageBands", "leavesAt", "dayOfBirth", "kinds", "draws",
        "seed",
      ], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    reference = values["reference"]?.text(&findings) ?? ""
    ageBands = values["ageBands"]?.list(&findings).map { AgeBand($0, &findings) } ?? []
    leavesAt = values["leavesAt"]?.wholeNumber(&findings) ?? 18
    dayOfBirth = values["dayOfBirth"]?.wholeNumber(&findings) ?? 15
    kinds = values["kinds"]?.list(&findings).map { Kind($0, &findings) } ?? []
    draws = values["draws"]?.wholeNumber(&findings) ?? 0
    seed = UInt64(max(0, values["seed"]?.wholeNumber(&findings) ?? 0))
    findings += problems.map { Finding(.error, at: root.place, $0) }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private var problems: [String] {
    var problems: [String] = []
    if ageBands.first?.from != 0 { problems.append("The first of 'ageBands' must be from 0.") }
    if zip(ageBands, ageBands.dropFirst()).contains(where: { $0.from >= $1.from }) {
      problems.append("'ageBands' must follow one another, each from a later age.")
    }
    if ageBands.last.map({ $0.from >= leavesAt }) ?? false {
      problems.append("'leavesAt' must be a later age than the last of 'ageBands'.")
    }
    if !(1...28).contains(dayOfBirth) { problems.append("'dayOfBirth' must be from 1 to 28.") }
    if !(0...10_000).contains(draws) { problems.append("'draws' must be from 0 to 10,000.") }
    if kinds.last?.codes.isEmpty != true || kinds.dropLast().contains(where: \.codes.isEmpty) {
      problems.append("The last of 'kinds', and only it, must have no codes: it holds all others.")
    }
    return problems
  }
}

extension FlowDefinition.AgeBand {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["name", "label", "from"], optional: [], &findings)
    name = values["name"]?.text(&findings) ?? ""
    label = values["label"]?.text(&findings) ?? ""
    from = values["from"]?.wholeNumber(&findings) ?? 0
  }
}

extension FlowDefinition.Kind {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name", "label", "provision", "codes"], optional: ["providers", "serviceTypes"],
      &findings)
    name = values["name"]?.text(&findings) ?? ""
    label = values["label"]?.text(&findings) ?? ""
    provision = values["provision"]?.choice(FlowDefinition.Provision.self, &findings) ?? .external
    codes = values["codes"]?.texts(&findings) ?? []
    providers = values["providers"]?.texts(&findings) ?? []
    serviceTypes = values["serviceTypes"]?.texts(&findings) ?? []
  }
}
