package import Values

/// What stops a file from being read as comma-separated values, and where.
package struct CSVProblem: Error, Hashable, Sendable {
  package let finding: Finding

  package init(at place: Place, _ message: String) {
    finding = Finding(.error, at: place, message)
  }
}

extension CSVProblem: CustomStringConvertible {
  package var description: String { finding.description }
}
