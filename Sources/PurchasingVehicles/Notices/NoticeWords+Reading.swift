package import Definitions
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads what the codes of published notices mean.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func noticeWords() throws -> NoticeWords {
    let file = "Vehicles/Codes/notice-words.yaml"
    return try NoticeWords(yaml: text(of: file), file: "Contracts/\(file)")
  }
}

extension NoticeWords {
  /// Reads the words from their file; throws `YAMLProblem` with everything that is wrong with it.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: [
        "description", "reference", "version", "extensions", "legalBases", "lightTouch",
        "organisations", "notices",
      ], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    version = values["version"]?.text(&findings) ?? ""
    extensions = values["extensions"]?.list(&findings).compactMap { $0.text(&findings) } ?? []
    legalBases =
      values["legalBases"]?.list(&findings).compactMap { LegalBasis($0, &findings) } ?? []
    lightTouchRegime = values["lightTouch"]?.text(&findings) ?? ""
    let schemes =
      values["organisations"]?.mapping(required: ["company", "charity"], optional: [], &findings)
      ?? [:]
    companyScheme = schemes["company"]?.text(&findings) ?? ""
    charityScheme = schemes["charity"]?.text(&findings) ?? ""
    let kinds = values["notices"]?.entries(&findings).compactMap { entry in
      entry.value.choice(Notice.Kind.self, &findings).map { (entry.key, $0) }
    }
    notices = Dictionary(kinds ?? []) { first, _ in first }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension NoticeWords.LegalBasis {
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["scheme", "id", "regime", "reference"], optional: ["lightTouch", "check"],
      &findings)
    lightTouch = values["lightTouch"]?.choice(LegalRegime.self, &findings)
    check = values["check"]?.text(&findings)
    guard let scheme = values["scheme"]?.text(&findings),
      let identifier = values["id"]?.text(&findings),
      let regime = values["regime"]?.choice(LegalRegime.self, &findings),
      let reference = values["reference"]?.text(&findings)
    else { return nil }
    self.scheme = scheme
    self.identifier = identifier
    self.regime = regime
    self.reference = reference
  }
}
