/// The kinds of fee line, from `Contracts/Agreements/fee-line-kinds.yaml`.
package struct FeeLineKinds: Sendable {
  /// In the order of the file, in which agreements list them.
  package let kinds: [FeeLineKind]

  /// Returns the kind of a code, or `nil` where the file no longer has it.
  package subscript(code: String) -> FeeLineKind? {
    kinds.first { $0.code == code }
  }

  /// Returns what a kind is called, or its code where the file no longer has it.
  package func title(of code: String) -> String {
    self[code]?.title ?? code
  }
}
