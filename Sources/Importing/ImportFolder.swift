import Foundation
import StrictYAML
import Values

/// The folder `Imports/`: one mapping a kind of file, code lists, reference data and samples.
package struct ImportFolder: Sendable {
  /// The folder's path.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The kinds that can be imported, in alphabetical order.
  package func kinds() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Reads the mapping of a kind; throws `UnknownKind`, or `YAMLProblem` where the file is wrong.
  package func mapping(_ kind: String) throws -> ImportMapping {
    guard let known = try? kinds(), known.contains(kind) else {
      throw UnknownKind(kind: kind, known: (try? kinds()) ?? [])
    }
    return try ImportMapping(
      kind: kind, yaml: text(of: "\(kind).yaml"), file: "Imports/\(kind).yaml"
    ) { try codeList($0) }
  }

  /// Reads a list of codes in `Imports/Codes`.
  package func codeList(_ name: String) throws -> CodeList {
    try CodeList(yaml: text(of: "Codes/\(name).yaml"), file: "Imports/Codes/\(name).yaml")
  }

  /// The text of a file in the folder.
  package func text(of name: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: "\(path)/\(name)"),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw MissingImportFile(path: "\(path)/\(name)") }
    return text
  }
}
