import Values

/// Which documents providers and their services must hold, and when to warn of their end.
package struct DueDiligence: Sendable {
  package let documents: [DocumentDefinition]

  /// Returns the kind of document of a name, in any case; `nil` where there is none.
  package subscript(name: String) -> DocumentDefinition? {
    let folded = name.lowercased()
    return documents.first { $0.name.lowercased() == folded }
  }

  /// Returns the kind of document of a name; throws `UnknownDocument` where there is none.
  package func definition(of name: String) throws -> DocumentDefinition {
    guard let found = self[name] else {
      throw UnknownDocument(written: name, known: documents.map(\.name))
    }
    return found
  }
}
