package import Definitions
import StrictYAML
import Values

extension ContractsFolder {
  /// The folder of the scenarios, as definition files name it.
  package static let scenarioFolder = "Forecasts/Scenarios/"

  /// Returns the names of the scenarios, in alphabetical order.
  package func scenarioNames() -> [String] {
    definitionFiles().filter { $0.hasPrefix(ContractsFolder.scenarioFolder) }
      .map { String($0.dropFirst(ContractsFolder.scenarioFolder.count).dropLast(".yaml".count)) }
  }

  /// Reads a scenario by its name, which is that of its file.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func scenario(
    _ name: String, _ definition: FlowDefinition
  ) throws -> ForecastScenario {
    let file = "\(ContractsFolder.scenarioFolder)\(name).yaml"
    return try ForecastScenario(
      name: name, yaml: try text(of: file), file: "Contracts/\(file)", definition)
  }
}

extension ForecastScenario {
  /// Reads a scenario; throws `YAMLProblem` with everything that is wrong with it.
  package init(name: String, yaml: String, file: String, _ definition: FlowDefinition) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: ["title", "reference"], optional: ["rates", "mix", "fostering", "inflation"],
      &findings)
    let words = ScenarioWords(definition)
    self.init(
      name: name, title: values["title"]?.text(&findings) ?? "",
      reference: values["reference"]?.text(&findings) ?? "",
      changes: values["rates"]?.list(&findings).map { RateChange($0, words, &findings) } ?? [],
      mix: values["mix"].map { PlacementMix($0, words, &findings) },
      recruitment: values["fostering"].map { FosteringRecruitment($0, words, &findings) },
      inflation: values["inflation"]?.list(&findings)
        .map { FeeInflation($0, words, &findings) } ?? [])
    if mix != nil, recruitment != nil {
      findings.append(Finding(.error, at: root.place, Message.twoWays))
    }
    if values.count == 2, findings.isEmpty {
      findings.append(Finding(.error, at: root.place, Message.nothing))
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

private enum Message {
  static let twoWays = """
    'mix' and 'fostering' both say where children are to be. Put them into two scenarios and set \
    those side by side.
    """
  static let nothing = """
    The scenario changes nothing. Give it 'rates', 'mix', 'fostering' or 'inflation'.
    """
}
