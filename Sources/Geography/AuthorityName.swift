/// Makes the names of authorities comparable.
package enum AuthorityName {
  /// Returns the name in small letters, without punctuation, and with "and" for "&".
  package static func folded(_ name: String) -> String {
    let spaced = name.lowercased().map { character in
      if character == "&" { return " and " }
      if "'’.".contains(character) { return "" }
      return character.isLetter || character.isNumber ? String(character) : " "
    }
    return spaced.joined().split(separator: " ").joined(separator: " ")
  }
}
