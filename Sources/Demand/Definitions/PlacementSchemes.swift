package import Values

/// The schemes of rows in `Contracts/Statement/placement-categories.yaml`.
package struct PlacementSchemes: Sendable {
  package let all: [PlacementScheme]

  /// Returns the scheme of a name; throws `UnknownScheme` where there is none.
  package func scheme(_ name: String) throws -> PlacementScheme {
    guard let found = all.first(where: { $0.name == name }) else {
      throw UnknownScheme(name: name, known: all.map(\.name))
    }
    return found
  }
}

/// A scheme of rows that no file defines.
package struct UnknownScheme: UserFacingError {
  let name: String
  let known: [String]

  package var exitStatus: ExitStatus { .usage }

  package var description: String {
    """
    There are no placement categories '\(name)'. Known are: \(known.joined(separator: ", ")). Add \
    your own to Contracts/Statement/placement-categories.yaml.
    """
  }
}
