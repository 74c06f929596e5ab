/// How people write the numbers of one kind of record: a letter and digits, as in `V12`.
package struct RecordNumber: Sendable {
  private let letter: String

  package init(_ letter: String) {
    self.letter = letter
  }

  /// Writes a number, as in `V12`.
  package func text(_ number: Int) -> String { "\(letter)\(number)" }

  /// Reads `V12`, `v12` or `12`, or returns `nil` where the text is something else.
  package func number(_ text: String) -> Int? {
    let digits = text.uppercased().hasPrefix(letter) ? text.dropFirst(letter.count) : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }
}
