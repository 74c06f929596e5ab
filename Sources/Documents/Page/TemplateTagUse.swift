/// A tag as it stands in a template: what it does, what it names and where it is.
struct TemplateTagUse: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case escaped
    case unescaped
    case section
    case invertedSection
    case end
    case partial
    /// Something that the template language knows and our templates do not use.
    case other
  }

  let kind: Kind
  let name: String
  let place: TemplatePlace
}

extension TemplateTagUse {
  /// Returns every tag of a template but its comments, in the order in which they stand.
  ///
  /// The template engine keeps what it read to itself and shows nothing for a name it does not
  /// find, so templates are read once more to check the names.
  static func all(in template: String, file: String) -> [TemplateTagUse] {
    var uses: [TemplateTagUse] = []
    var rest = template[...]
    while let start = rest.firstRange(of: "{{") {
      let inside = rest[start.upperBound...]
      let close = inside.hasPrefix("{") ? "}}}" : "}}"
      guard let end = inside.firstRange(of: close) else { break }
      let place = TemplatePlace(file: file, before: template[..<start.lowerBound])
      if let use = TemplateTagUse(inside[..<end.lowerBound], at: place) { uses.append(use) }
      rest = inside[end.upperBound...]
    }
    return uses
  }

  /// Reads what stands between the braces, or `nil` where it is a comment.
  private init?(_ text: Substring, at place: TemplatePlace) {
    guard let first = text.first, first != "!" else { return nil }
    self.place = place
    let kinds: [Character: Kind] = [
      "{": .unescaped, "&": .unescaped, "#": .section, "^": .invertedSection, "/": .end,
      ">": .partial, "<": .other, "$": .other, "=": .other, "%": .other,
    ]
    kind = kinds[first] ?? .escaped
    let isName = kinds[first] == nil
    name = String((isName ? text : text.dropFirst()).filter { !$0.isWhitespace })
  }
}

extension TemplatePlace {
  fileprivate init(file: String, before text: Substring) {
    self.file = file
    line = text.count(where: \.isNewline) + 1
    column = text.reversed().prefix { !$0.isNewline }.count + 1
  }
}
