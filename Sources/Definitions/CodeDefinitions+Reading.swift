import StrictYAML
import Values

extension CodeDefinitions {
  /// Reads a list; throws `YAMLProblem` with everything that is wrong with it.
  ///
  /// The uses are the words that may stand under `for`; where there are none, a code has no `for`.
  package init(
    noun: String, yaml: String, file: String, uses: [String], shape: CodeShape = .hyphens
  ) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "codes"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    let entries = values["codes"]?.entries(&findings) ?? []
    self.noun = noun
    self.file = file
    codes = entries.compactMap { entry in
      shape.check(entry.key, at: entry.value.place, &findings)
      return DefinedCode(entry.key, entry.value, uses: uses, &findings)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension DefinedCode {
  fileprivate init?(
    _ code: String, _ value: YAMLValue, uses known: [String], _ findings: inout [Finding]
  ) {
    let needed: Set<String> = ["means", "from", "reference"]
    let values = value.mapping(
      required: known.isEmpty ? needed : needed.union(["for"]), optional: ["until"], &findings)
    self.code = code
    words = values["means"]?.text(&findings) ?? ""
    reference = values["reference"]?.text(&findings) ?? ""
    until = values["until"]?.day(&findings)
    uses = values["for"]?.texts(&findings) ?? []
    for use in uses where !known.contains(use) {
      findings.append(Finding(.error, at: value.place, Message.unknownUse(use, known)))
    }
    guard let from = values["from"]?.day(&findings) else { return nil }
    self.from = from
  }
}

private enum Message {
  static func unknownUse(_ use: String, _ known: [String]) -> String {
    "'\(use)' is not known under 'for'. Known are: \(known.joined(separator: ", "))."
  }
}
