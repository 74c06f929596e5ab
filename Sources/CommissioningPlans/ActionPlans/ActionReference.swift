/// The number of an action within its plan, as in `2.3`: that of its workstream, then its own.
package struct ActionReference: Hashable, Comparable, Sendable, LosslessStringConvertible {
  private let parts: [Int]

  /// Reads two or three numbers from 1 with points between them, or returns `nil`.
  package init?(_ text: String) {
    let written = text.split(separator: ".", omittingEmptySubsequences: false)
    let parts = written.compactMap { Int($0) }
    guard parts.count == written.count, (2...3).contains(parts.count),
      parts.allSatisfy({ $0 > 0 }), parts.map(String.init) == written.map(String.init)
    else { return nil }
    self.parts = parts
  }

  package var description: String { parts.map(String.init).joined(separator: ".") }

  /// The number of the workstream that the action is in.
  package var workstream: Int { parts[0] }

  package static func < (left: ActionReference, right: ActionReference) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
