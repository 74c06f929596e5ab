package import Values

/// What stops a file from being read as comma-separated values, and where.
package struct CSVProblem: Error, Hashable, Sendable {
  package let finding: Finding

  package init(at place: Place, _ message: String) {
    finding = Finding(.error, at: place, message)
  }

  /// The problem that a row is longer than the limits allow.
  static func tooLong(_ limits: CSVLimits, at place: Place) -> CSVProblem {
    CSVProblem(
      at: place,
      """
      The row that begins here is longer than \(limits.rowBytes.withThousands) bytes. \
      Look for a quotation mark (") that is never closed, or for a file that is not CSV.
      """)
  }
}

extension CSVProblem: CustomStringConvertible {
  package var description: String { finding.description }
}
