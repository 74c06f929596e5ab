/// Makes the names of organisations comparable, as files write them in several ways.
package enum ProviderName {
  /// Returns the name without what differs between spellings of one organisation.
  ///
  /// Case, punctuation and spacing go; "and" stands for "&", and "Limited" or "Ltd" at the end is
  /// dropped. Names that still differ are different organisations until a person merges them.
  package static func folded(_ name: String) -> String {
    let characters = name.lowercased().map { character in
      if character == "&" { return " and " }
      if "'’.".contains(character) { return "" }
      return character.isLetter || character.isNumber ? String(character) : " "
    }
    let words = characters.joined().split(separator: " ")
    let isLimited = words.count > 1 && ["ltd", "limited"].contains(words[words.count - 1])
    return (isLimited ? words.dropLast() : words).joined(separator: " ")
  }
}
