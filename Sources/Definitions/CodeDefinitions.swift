package import Values

/// A list of codes in `Contracts/`, such as the reasons for suspending a provider.
package struct CodeDefinitions: Sendable {
  /// What the list is of, as a message says it: "reason".
  package let noun: String
  /// The file that it was read from, as in `Contracts/Register/standing-reasons.yaml`.
  package let file: String
  package let codes: [DefinedCode]

  /// Returns the code that a person typed, in any case and with spaces or hyphens.
  ///
  /// Throws `UnknownCode` where the list has none of that name that is in force on the day, or none
  /// for this use.
  package func code(_ written: String, for use: String? = nil, on day: Day) throws -> DefinedCode {
    let name = CodeDefinitions.folded(written)
    let usable = codes.filter { code in
      code.isInForce(on: day) && (use.map(code.uses.contains) ?? true)
    }
    guard let found = usable.first(where: { CodeDefinitions.folded($0.code) == name }) else {
      throw UnknownCode(written: written, noun: noun, known: usable, file: file)
    }
    return found
  }

  /// Returns what a code means, or the code itself where the list no longer has it.
  package func words(for code: String) -> String {
    codes.first { $0.code == code }?.words ?? code
  }

  private static func folded(_ written: String) -> String {
    written.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
  }
}
