import Definitions
import StrictYAML
import Values

extension VehicleRules {
  /// Reads every file of `Contracts/Vehicles/Rules`.
  ///
  /// Throws `MissingContractsFile` where there is none, or `YAMLProblem` with everything that is
  /// wrong in any of them.
  package init(contracts: String) throws {
    let folder = ContractsFolder(path: contracts)
    var findings: [Finding] = []
    var rules: [VehicleRule] = []
    for file in VehicleRules.files(folder) {
      let read = try VehicleRules.rules(file, folder, &findings)
      for (rule, place) in read where rules.contains(where: { $0.name == rule.name }) {
        findings.append(Finding(.error, at: place, Message.repeated(rule.name)))
      }
      rules += read.map(\.rule)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
    all = rules
  }

  /// Throws `YAMLProblem` with what is wrong in one file, by its path in `Contracts`.
  package static func check(_ file: String, contracts: String) throws {
    do {
      _ = try VehicleRules(contracts: contracts)
    } catch let problem as YAMLProblem {
      let own = problem.findings.filter { $0.place.file == "Contracts/\(file)" }
      guard own.isEmpty else { throw YAMLProblem(own) }
    }
  }

  /// The files of rules that there are, else the one that must at least be there.
  private static func files(_ folder: ContractsFolder) -> [String] {
    let files = folder.definitionFiles().filter { $0.hasPrefix(VehicleRules.folder) }
    return files.isEmpty ? ["\(VehicleRules.folder)procurement-act-2023.yaml"] : files
  }

  /// The folder of the rules in `Contracts`.
  package static let folder = "Vehicles/Rules/"

  private static func rules(
    _ file: String, _ folder: ContractsFolder, _ findings: inout [Finding]
  ) throws -> [(rule: VehicleRule, place: Place)] {
    do {
      let document = try YAMLDocument(folder.text(of: file), file: "Contracts/\(file)")
      let values = document.root.mapping(
        required: ["description", "rules"], optional: [], &findings)
      _ = values["description"]?.text(&findings)
      return (values["rules"]?.entries(&findings) ?? []).compactMap { entry in
        VehicleRule(entry.key, entry.value, &findings).map { ($0, entry.value.place) }
      }
    } catch let problem as YAMLProblem {
      findings += problem.findings
      return []
    }
  }
}

extension VehicleRule {
  fileprivate init?(_ name: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["title", "severity", "when", "finding", "toDo", "inForce"],
      optional: ["kinds", "regimes", "stages"], &findings)
    if !name.isCommandWord {
      findings.append(Finding(.error, at: value.place, Message.noName(name)))
    }
    let title = values["title"]?.text(&findings)
    let severity = values["severity"]?.choice(RuleSeverity.self, &findings)
    let kinds = values["kinds"]?.choices(VehicleKind.self, &findings)
    let regimes = values["regimes"]?.choices(LegalRegime.self, &findings)
    let stages = values["stages"]?.choices(Vehicle.Stage.self, &findings)
    let condition = values["when"]?.condition(&findings)
    let finding = values["finding"]?.sentence(condition, &findings)
    let toDo = values["toDo"]?.sentence(condition, &findings)
    let inForce: Timeline<Sourced<RuleCondition.Search>>? = condition.map { condition in
      .reading(values["inForce"], required: condition.figures, &findings, condition.search)
    }
    guard let title, let severity, let inForce, let finding, let toDo else { return nil }
    self.init(
      name: name, title: title, severity: severity, kinds: kinds ?? VehicleKind.allCases,
      regimes: regimes ?? LegalRegime.allCases, stages: stages ?? Vehicle.Stage.allCases,
      finding: finding, toDo: toDo, inForce: inForce)
  }
}

extension YAMLValue {
  fileprivate func condition(_ findings: inout [Finding]) -> RuleCondition? {
    guard let name = text(&findings) else { return nil }
    let known = RuleCondition.all
    guard let condition = known.first(where: { $0.name == name }) else {
      findings.append(Finding(.error, at: place, Message.noCondition(name, known.map(\.name))))
      return nil
    }
    return condition
  }

  /// A sentence that names only words that there are.
  fileprivate func sentence(_ condition: RuleCondition?, _ findings: inout [Finding]) -> String? {
    guard let text = text(&findings), let condition else { return nil }
    let known = condition.words.union(RuleWords.common)
    for word in RuleWords.named(in: text) where !known.contains(word) {
      findings.append(Finding(.error, at: place, Message.noWord(word, known.sorted())))
    }
    return text
  }
}

private enum Message {
  static func noName(_ name: String) -> String {
    """
    '\(name)' cannot be a rule's name: use small letters, digits and hyphens, as in \
    contract-details.
    """
  }

  static func repeated(_ name: String) -> String {
    "There is a rule '\(name)' in another file already. Give each a name of its own."
  }

  static func noCondition(_ name: String, _ known: [String]) -> String {
    "'\(name)' is nothing that can be looked for. Known are: \(known.joined(separator: ", "))."
  }

  static func noWord(_ word: String, _ known: [String]) -> String {
    "There is no word {\(word)} here. Known are: \(known.joined(separator: ", "))."
  }
}
