package import Values

/// What may not be written about a service, because it would tell who a child is.
///
/// Assumption: only what can be told from the shape of a text is found: a postcode, an NHS number, a
/// date of birth, an age, a common given name or a name beside a word for a child. A name that looks
/// like any other word is not, so the forms ask for words about the service alone.
package struct PlainWords: Sendable {
  /// Words for a child, after which a name would stand.
  let childWords: Set<String>
  /// Words beside which a day is a date of birth.
  let birthWords: [String]
  /// Given names that are no other word.
  let givenNames: Set<String>
  /// Words after a given name that make it the name of a place, as in "Charlotte House".
  let placeWords: Set<String>

  /// Adds a finding for everything in a text that must not be kept; none of it is repeated.
  package func check(_ written: Written, _ findings: inout [Finding]) {
    let faults = faults(in: written.text)
    findings += faults.map { Finding(.error, at: written.place, "\($0.message) \(advice)") }
  }

  /// Returns what must not stand in a text.
  func faults(in text: String) -> [PrivateDetail] {
    let found: [(PrivateDetail, Bool)] = [
      (.postcode, hasPostcode(text)), (.nationalNumber, hasNationalNumber(text)),
      (.dateOfBirth, hasDateOfBirth(text)), (.age, hasAge(text)), (.name, hasName(text)),
    ]
    return found.filter(\.1).map(\.0)
  }
}

/// Something that could tell who a child is.
enum PrivateDetail: CaseIterable {
  case postcode
  case nationalNumber
  case dateOfBirth
  case age
  case name

  var message: String {
    switch self {
    case .postcode: "This seems to hold a postcode."
    case .nationalNumber: "This seems to hold an NHS number."
    case .dateOfBirth: "This seems to hold a date of birth."
    case .age: "This seems to say how old one child is."
    case .name: "This seems to hold a child's name."
    }
  }
}

private let advice = "Write about the service, never about a child; name posts and not people."

extension PlainWords {
  private func hasPostcode(_ text: String) -> Bool {
    text.uppercased().matches(of: /\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b/)
      .contains { Postcode(String($0.output)) != nil }
  }

  /// Whether ten digits stand together, or in threes and a four, that end in their own check digit.
  ///
  /// Source: NHS Data Dictionary, NHS number, modulus 11.
  private func hasNationalNumber(_ text: String) -> Bool {
    text.matches(of: /\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}\b/).contains { match in
      let digits = match.output.compactMap(\.wholeNumberValue)
      let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
      return (11 - sum % 11) % 11 == digits.last
    }
  }

  private func hasDateOfBirth(_ text: String) -> Bool {
    let hasDay =
      text.contains(/\b[0-9]{1,2}[\/.-][0-9]{1,2}[\/.-][0-9]{2,4}\b/)
      || text.contains(/\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b/)
      || text.contains(/\b[0-9]{1,2}(st|nd|rd|th)? [A-Z][a-z]+ [0-9]{4}\b/)
    let words = " \(PlainWords.folded(text)) "
    return hasDay && birthWords.contains { words.contains(" \($0) ") }
  }

  private func hasAge(_ text: String) -> Bool {
    text.lowercased().contains(/\b[0-9]{1,2}[ -]years?[ -]old\b/)
      || text.contains(/\b[Aa]ged? [0-9]{1,2}\b(?! ?(to|and|or|–|-))/)
      || text.contains(/\b[A-Z][a-z]+ \([0-9]{1,2}\)/)
  }

  private func hasName(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "." && $0 != "-" }.map(String.init)
    return words.indices.contains { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      return isGivenName(words[index], before: next) || isChild(words[index], named: next)
    }
  }

  private func isGivenName(_ word: String, before next: String) -> Bool {
    let bare = word.replacing("'s", with: "").filter(\.isLetter)
    return givenNames.contains(bare) && !placeWords.contains(next.lowercased().filter(\.isLetter))
  }

  /// Whether a word for a child stands before a name or initials, as "child Tamsin".
  private func isChild(_ word: String, named next: String) -> Bool {
    guard childWords.contains(word.lowercased().filter(\.isLetter)) else { return false }
    return next.wholeMatch(of: /[A-Z][a-z]+('s)?|([A-Z]\.?-?){1,3}('s)?/) != nil
  }

  static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }
}
