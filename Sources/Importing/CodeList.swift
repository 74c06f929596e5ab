/// The codes that a column may hold, each with the spellings it was seen in.
package struct CodeList: Sendable {
  /// The codes in the order of the file.
  package let codes: [String]
  private let codeBySpelling: [String: String]

  package init(_ codes: [(code: String, spellings: [String])]) {
    self.codes = codes.map(\.code)
    let pairs = codes.flatMap { entry in
      ([entry.code] + entry.spellings).map { (folded($0), entry.code) }
    }
    codeBySpelling = Dictionary(pairs) { first, _ in first }
  }

  /// Returns the code for a spelling, or `nil` where it is none; case and spacing do not matter.
  package func code(for spelling: String) -> String? {
    codeBySpelling[folded(spelling)]
  }
}
