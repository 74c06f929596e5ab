extension String {
  /// A code or words as a heading or cell has them, as in "Partly meets".
  var asHeading: String {
    let words = reduce(into: "") { words, letter in
      let begins = letter.isUppercase && words.last?.isLowercase == true
      words += begins ? " \(letter.lowercased())" : "\(letter)"
    }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
