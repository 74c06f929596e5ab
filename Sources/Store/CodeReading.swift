import GRDB

/// The words of a list by their bytes, by which a column of many rows is read without making texts.
package struct CodeReading<Code: RawRepresentable & CaseIterable & Sendable>: Sendable
where Code.RawValue == String {
  /// What tells words apart: the length, and the first bytes.
  private struct Word: Sendable {
    let length: Int
    let beginning: UInt128
    let code: Code
  }

  private let words: [Word]

  package init() {
    words = Code.allCases.map { code in
      let bytes = Array(code.rawValue.utf8)
      return Word(
        length: bytes.count, beginning: bytes.withUnsafeBufferPointer { beginning(of: $0) },
        code: code)
    }
    let kinds = Set(words.map { "\($0.length) \($0.beginning)" })
    precondition(kinds.count == words.count, "words must differ in their first 16 letters")
  }

  /// The value of a column that the schema holds to the words of the list.
  package func code(_ columns: ColumnReading, _ column: Int32) throws -> Code {
    if let bytes = columns.bytes(column) {
      let start = beginning(of: bytes)
      for word in words where word.beginning == start && word.length == bytes.count {
        return word.code
      }
    }
    throw DatabaseError(message: "a column holds a word that is not in its list")
  }
}

/// The first 16 bytes in a single word, the last of them in the lowest byte.
private func beginning(of bytes: UnsafeBufferPointer<UInt8>) -> UInt128 {
  var word: UInt128 = 0
  for index in 0..<min(16, bytes.count) { word = word << 8 | UInt128(bytes[index]) }
  return word
}
