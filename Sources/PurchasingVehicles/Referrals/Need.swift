/// A coded need of a child: a field of the national placements data standard and one of its options.
package struct Need: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// As in `livingCompanions`.
  package let field: String
  /// As in `solo`.
  package let code: String

  package init(field: String, code: String) {
    self.field = field
    self.code = code
  }

  /// Reads a need as it stands on a command line: `livingCompanions=solo`.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(field: parts[0], code: parts[1])
  }

  /// As it stands on a command line and in lists.
  package var description: String { "\(field)=\(code)" }

  package static func < (left: Need, right: Need) -> Bool {
    (left.field, left.code) < (right.field, right.code)
  }
}
