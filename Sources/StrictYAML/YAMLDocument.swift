import Yams

import Values

/// A file of settings, read so that no slip goes unnoticed.
///
/// Yams by itself stops at the end of the first document and ignores what it does not know; here a
/// second document, an unknown key, a loose number or a day that does not exist is a finding with
/// its line.
package struct YAMLDocument {
  package let root: YAMLValue

  /// Reads one document.
  ///
  /// Throws `YAMLProblem` where the text is not well-formed YAML, repeats a key, is empty or holds
  /// several documents.
  package init(_ text: String, file: String) throws {
    do {
      let nodes = try YAMLDocument.nodes(of: text)
      guard nodes.count == 1, let node = nodes.first else {
        throw YAMLProblem([
          Finding(
            .error, at: Place(file: file), "The file must hold one document, not \(nodes.count).")
        ])
      }
      root = YAMLValue(node: node, file: file)
    } catch let error as YamlError {
      throw YAMLProblem(error, file: file)
    }
  }

  /// Returns the root of each document in the text.
  ///
  /// The sequence ends at a fault as it does at the end of the text, and only then says which.
  private static func nodes(of text: String) throws -> [Node] {
    var documents = try Yams.compose_all(yaml: text, .basic)
    var nodes: [Node] = []
    while let node = documents.next() { nodes.append(node) }
    if let error = documents.error { throw error }
    return nodes
  }
}
