package import Definitions
import PurchasingVehicles
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads how fees become costs.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func costPolicy() throws -> CostPolicy {
    let file = "Agreements/costs.yaml"
    return try CostPolicy(yaml: text(of: file), file: "Contracts/\(file)")
  }
}

extension CostPolicy {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "rounding", "highCost", "invoiceTolerance", "ageBands"],
      optional: [], &findings)
    _ = values["description"]?.text(&findings)
    self.file = file
    rounding = .reading(values["rounding"], required: ["value"], &findings) {
      $0["value"]?.choice(Rounding.self, &$1)
    }
    highCost = .reading(values["highCost"], required: ["weekly"], &findings) {
      $0["weekly"]?.money(&$1)
    }
    invoiceTolerance = .reading(values["invoiceTolerance"], required: ["value"], &findings) {
      $0["value"]?.money(&$1)
    }
    ageBands = .reading(values["ageBands"], required: ["from"], &findings) {
      $0["from"]?.ageBands(&$1)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension YAMLValue {
  fileprivate func ageBands(_ findings: inout [Finding]) -> AgeBands? {
    let starts = list(&findings).compactMap { $0.wholeNumber(&findings) }
    if let bands = AgeBands(starts) { return bands }
    findings.append(Finding(.error, at: place, Message.noBands))
    return nil
  }
}

private enum Message {
  static let noBands = "The bands must begin at 0 and at ages that rise, as in [0, 1, 5, 10, 16]."
}
