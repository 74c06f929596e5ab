/// The names of tables and columns, which are words that people use.
enum SchemaName {
  /// Returns a name with spaces between its words: `companyNumber` is "company number".
  static func words(_ name: String) -> String {
    name.reduce(into: "") { words, letter in
      words +=
        letter.isUppercase && !words.isEmpty ? " \(letter.lowercased())" : letter.lowercased()
    }
  }
}
