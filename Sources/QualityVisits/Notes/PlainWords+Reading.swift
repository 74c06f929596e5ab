package import Definitions
import StrictYAML
import Values

extension PlainWords {
  /// Reads the words; throws `YAMLProblem` with everything that is wrong with the file.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: [
        "description", "reference", "childWords", "birthWords", "placeWords", "givenNames",
      ],
      optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    childWords = Set(values["childWords"]?.texts(&findings) ?? [])
    birthWords = (values["birthWords"]?.texts(&findings) ?? []).map(PlainWords.folded)
    placeWords = Set(values["placeWords"]?.texts(&findings) ?? [])
    givenNames = Set(values["givenNames"]?.texts(&findings) ?? [])
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension ContractsFolder {
  /// Reads what may not be written about a service.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func plainWords() throws -> PlainWords {
    let file = "Quality/words.yaml"
    return try PlainWords(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
