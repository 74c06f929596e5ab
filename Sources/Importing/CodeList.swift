import Values

/// The codes that a column may hold, each with the spellings it was seen in.
package struct CodeList: Sendable {
  /// The codes in the order of the file.
  package let codes: [String]
  /// The words in which people know the codes.
  package let words: [String]
  /// The file in which they stand, as in `Imports/Codes/sectors.yaml`.
  package let file: String
  private let codeBySpelling: [String: String]
  private let firstSpellings: [String: String]

  package init(_ codes: [(code: String, spellings: [String])], file: String) {
    self.codes = codes.map(\.code)
    self.file = file
    words = codes.map { CodeList.words(for: $0.code, $0.spellings) }
    let first = codes.compactMap { code in code.spellings.first.map { (code.code, $0) } }
    firstSpellings = Dictionary(first) { first, _ in first }
    let pairs = codes.flatMap { entry in
      ([entry.code] + entry.spellings).map { (folded($0), entry.code) }
    }
    codeBySpelling = Dictionary(pairs) { first, _ in first }
  }

  /// Returns the code for a spelling, or `nil` where it is none; case and spacing do not matter.
  package func code(for spelling: String) -> String? {
    codeBySpelling[folded(spelling)]
  }

  /// Returns the code or spelling that is most like a text, or `nil` where none is.
  package func nearest(to text: String) -> String? {
    EditDistance.nearest(to: text, among: codes + firstSpellings.values.sorted())
  }

  /// Returns how people write a code first of all, or `nil` where it is written as it is.
  package func spelling(of code: String) -> String? { firstSpellings[code] }

  /// A code that begins with a small letter is the program's own; its first spelling is the word.
  private static func words(for code: String, _ spellings: [String]) -> String {
    code.first?.isLowercase == true ? spellings.first ?? code : code
  }
}
