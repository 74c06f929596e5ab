package import Definitions
import PurchasingVehicles
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads what placements cost beside their fees.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func overheads() throws -> Overheads {
    let file = "Agreements/overheads.yaml"
    return try Overheads(yaml: text(of: file), file: "Contracts/\(file)")
  }
}

extension Overheads {
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "placements"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    let entries = values["placements"]?.entries(&findings) ?? []
    self.file = file
    placements = entries.map { Placement($0.value, &findings) }
    Overheads.reportRepeats(entries.map(\.value), &findings)
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  /// Adds a finding for each type of service that stands under two kinds of placement.
  private static func reportRepeats(_ values: [YAMLValue], _ findings: inout [Finding]) {
    var seen: Set<String> = []
    for value in values {
      var ignored: [Finding] = []
      let types = value.entries(&ignored).first { $0.key == "serviceTypes" }?.value
      for type in types?.texts(&ignored) ?? [] where !seen.insert(type).inserted {
        findings.append(Finding(.error, at: value.place, Message.repeated(type)))
      }
    }
  }
}

extension Overheads.Placement {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["title", "serviceTypes", "overheads"], optional: [], &findings)
    title = values["title"]?.text(&findings) ?? ""
    serviceTypes = values["serviceTypes"]?.texts(&findings) ?? []
    amounts = .reading(values["overheads"], required: ["inHouse", "external"], &findings) {
      guard let inHouse = $0["inHouse"]?.money(&$1), let external = $0["external"]?.money(&$1)
      else { return nil }
      return Overheads.Amounts(inHouse: inHouse, external: external)
    }
  }
}

private enum Message {
  static func repeated(_ type: String) -> String {
    "'\(type)' stands under two kinds of placement. Keep one of them."
  }
}
