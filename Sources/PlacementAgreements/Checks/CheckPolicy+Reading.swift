package import Definitions
import PurchasingVehicles
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads the limits of the checks of agreements; throws `MissingContractsFile`, or `YAMLProblem`
  /// with everything that is wrong with the file.
  package func checkPolicy() throws -> CheckPolicy {
    let file = "Agreements/checks.yaml"
    return try CheckPolicy(yaml: text(of: file), file: "Contracts/\(file)")
  }
}

extension CheckPolicy {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: [
        "description", "daysUntilSigned", "routesWithoutContract",
        "weeksWithoutUplift", "milesWithoutReason", "addressIsAnOffice", "firstAdultAge",
        "shortBreakStatuses", "bandPriceCovers", "placementsByAgreement",
      ], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    self.file = file
    daysUntilSigned = .numbers(values["daysUntilSigned"], &findings)
    routesWithoutContract = .lists(values["routesWithoutContract"], &findings) {
      $0.choice(Route.self, &$1)
    }
    weeksWithoutUplift = .numbers(values["weeksWithoutUplift"], &findings)
    milesWithoutReason = .numbers(values["milesWithoutReason"], &findings)
    addressIsAnOffice = .lists(values["addressIsAnOffice"], &findings) { $0.text(&$1) }
    firstAdultAge = .numbers(values["firstAdultAge"], &findings)
    shortBreakStatuses = .lists(values["shortBreakStatuses"], &findings) { $0.text(&$1) }
    bandPriceCovers = .lists(values["bandPriceCovers"], &findings) { $0.text(&$1) }
    placementsByAgreement = .lists(values["placementsByAgreement"], &findings) { $0.text(&$1) }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension Timeline where Value == Sourced<Int> {
  fileprivate static func numbers(_ value: YAMLValue?, _ findings: inout [Finding]) -> Self {
    .reading(value, required: ["value"], &findings) { $0["value"]?.wholeNumber(&$1) }
  }
}

extension Timeline {
  fileprivate static func lists<Item>(
    _ value: YAMLValue?, _ findings: inout [Finding],
    _ item: (YAMLValue, inout [Finding]) -> Item?
  ) -> Self where Value == Sourced<[Item]> {
    .reading(value, required: ["value"], &findings) { values, findings in
      values["value"]?.list(&findings).compactMap { item($0, &findings) }
    }
  }
}
