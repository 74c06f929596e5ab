package import Definitions
import StrictYAML
import Values

/// The councils that are most like one council: `Contracts/Statement/neighbours.yaml`.
package struct Neighbours: Hashable, Sendable {
  package struct Neighbour: Hashable, Sendable {
    let code: String
    let name: String
  }

  /// The code of the council whose neighbours they are.
  let council: String
  let all: [Neighbour]
  let reference: String

  /// The neighbours of a council; none where the file is about another.
  func of(_ code: String) -> [Neighbour] { code == council ? all : [] }
}

extension Neighbours {
  static let file = "Statement/neighbours.yaml"

  /// Reads the neighbours; throws `YAMLProblem` with everything that is wrong with the file.
  init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "council", "neighbours", "reference"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    council = values["council"]?.text(&findings) ?? ""
    all = (values["neighbours"]?.list(&findings) ?? []).compactMap { Neighbour($0, &findings) }
    reference = values["reference"]?.text(&findings) ?? ""
    if Set(all.map(\.code)).count < all.count || all.contains(where: { $0.code == council }) {
      findings.append(
        Finding(.error, at: values["neighbours"]?.place ?? Place(file: file), Message.repeated))
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension Neighbours.Neighbour {
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["code", "name"], optional: [], &findings)
    guard let code = values["code"]?.text(&findings), let name = values["name"]?.text(&findings)
    else { return nil }
    self.init(code: code, name: name)
  }
}

private enum Message {
  static let repeated = "Each neighbour stands once, and the council itself is none of them."
}

extension ContractsFolder {
  /// Reads with whom the statement compares the council.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func neighbours() throws -> Neighbours {
    try Neighbours(yaml: text(of: Neighbours.file), file: "Contracts/\(Neighbours.file)")
  }
}
