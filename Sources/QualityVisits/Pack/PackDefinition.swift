package import Definitions
import StrictYAML
import Values

/// What the monthly quality pack shows, in which order and in which words:
/// `Contracts/Quality/pack.yaml`.
package struct PackDefinition: Sendable {
  /// A part of the pack, under which heading and after which words.
  package struct Section: Sendable {
    package let part: PackPart
    package let heading: String
    package let introduction: String
  }

  package let title: String
  package let subtitle: String
  /// How many months after its own the forward plan goes.
  package let monthsAhead: Int
  package let sections: [Section]
  /// What the pack leaves out, each as a sentence with the reason.
  package let leftOut: [String]
}

extension PackDefinition {
  /// Reads a definition; throws `YAMLProblem` with everything that is wrong with it.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["title", "subtitle", "monthsAhead", "sections", "leftOut"], optional: [],
      &findings)
    title = values["title"]?.text(&findings) ?? ""
    subtitle = values["subtitle"]?.text(&findings) ?? ""
    monthsAhead = values["monthsAhead"].flatMap { PackDefinition.months($0, &findings) } ?? 0
    sections = values["sections"]?.list(&findings).compactMap { Section($0, &findings) } ?? []
    leftOut = values["leftOut"]?.texts(&findings) ?? []
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private static func months(_ value: YAMLValue, _ findings: inout [Finding]) -> Int? {
    guard let months = value.wholeNumber(&findings) else { return nil }
    if (1...12).contains(months) { return months }
    findings.append(Finding(.error, at: value.place, "This must be from 1 to 12 months."))
    return nil
  }
}

extension PackDefinition.Section {
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["part", "heading", "introduction"], optional: [], &findings)
    guard let part = values["part"]?.choice(PackPart.self, &findings),
      let heading = values["heading"]?.text(&findings),
      let introduction = values["introduction"]?.text(&findings)
    else { return nil }
    self.init(part: part, heading: heading, introduction: introduction)
  }
}

extension ContractsFolder {
  /// Reads what the monthly quality pack shows.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func packDefinition() throws -> PackDefinition {
    let file = "Quality/pack.yaml"
    return try PackDefinition(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
