import StrictYAML
import Values

extension VehicleDefinition {
  /// Reads a definition from its file.
  ///
  /// Throws `YAMLProblem` with everything that is wrong with the file.
  package init(name: String, yaml: String, file: String, _ known: KnownWords) throws {
    let root = try YAMLDocument(yaml, file: file).root
    var findings: [Finding] = []
    if !name.isCommandWord {
      findings.append(Finding(.error, at: Place(file: file), Message.noName(name)))
    }
    let reading = DefinitionReading(
      root.mapping(
        required: DefinitionReading.required, optional: DefinitionReading.optional, &findings))
    let read = reading.definition(name, known, &findings)
    if let read { findings += DefinitionChecks.findings(in: read, at: reading.places(root.place)) }
    guard let read, findings.isEmpty else {
      throw YAMLProblem(findings.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) })
    }
    self = read
  }
}

private enum Message {
  static func noName(_ name: String) -> String {
    """
    The file is called '\(name)', and that is the vehicle's name in commands. Use small letters, \
    digits and hyphens, as in north-residential.
    """
  }
}
