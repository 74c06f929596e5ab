import Foundation
import Values

/// The folder `Contracts/`, as far as the statement needs it.
package struct ContractsFolder: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Reads what the statement says, in which order and in which words.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func statementDefinition() throws -> StatementDefinition {
    let file = "Statement/statement.yaml"
    guard let text = text(of: file) else { throw MissingContractsFile(path: "\(path)/\(file)") }
    return try StatementDefinition(yaml: text, file: "Contracts/\(file)")
  }

  /// Returns the text of a template by its name, or `nil` where there is none.
  package func template(_ name: String) -> String? {
    text(of: "Templates/\(name).mustache")
  }

  private func text(of file: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(file)")
      .flatMap { String(validating: $0, as: UTF8.self) }
  }
}
