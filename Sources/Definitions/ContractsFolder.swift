import Foundation

/// The folder `Contracts/`: policies, code lists, words and templates, and no logic.
package struct ContractsFolder: Sendable {
  /// The folder's path.
  package let path: String
  private let definitions = KeptDefinitions()

  package init(path: String) {
    self.path = path
  }

  /// Returns a definition by its name, which is read when it is asked for first and kept from then on.
  package func kept<Definition: Sendable>(
    _ name: String, _ read: () throws -> Definition
  ) rethrows -> Definition {
    if let known = definitions[name] as? Definition { return known }
    let definition = try read()
    definitions[name] = definition
    return definition
  }

  /// Returns the text of a file by its path in the folder; throws `MissingContractsFile`.
  package func text(of file: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: "\(path)/\(file)"),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw MissingContractsFile(path: "\(path)/\(file)") }
    return text
  }

  /// Returns the text of a template by its name, or `nil` where there is none.
  package func template(_ name: String) -> String? {
    try? text(of: "Templates/\(name).mustache")
  }

  /// Returns the paths in the folder of all definition files, in alphabetical order.
  package func definitionFiles() -> [String] {
    let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasSuffix(".yaml") }.sorted()
  }
}
