/// The opening tags of a page of HTML, one after the other, with their attributes.
struct HTMLTags: Sequence, IteratorProtocol {
  /// An opening tag.
  struct Tag {
    let name: String
    var attributes: [(name: String, value: String)] = []
    /// The place after the tag.
    var end = 0

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private let page: [UInt8]
  private var position = 0

  init(_ page: [UInt8]) {
    self.page = page
  }

  mutating func next() -> Tag? {
    while let start = page[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      guard let first = current, isLetter(first) else { continue }
      var tag = Tag(name: word { isLetter($0) || isDigit($0) })
      while let attribute = attribute() { tag.attributes.append(attribute) }
      position = Swift.min(position + 1, page.count)
      tag.end = position
      return tag
    }
    return nil
  }

  private var current: UInt8? { position < page.count ? page[position] : nil }

  /// Reads the next attribute; `nil` at the end of the tag.
  private mutating func attribute() -> (name: String, value: String)? {
    _ = word { isSpace($0) || $0 == UInt8(ascii: "/") }
    guard let first = current, first != UInt8(ascii: ">") else { return nil }
    let name = word { !isSpace($0) && !Self.afterName.contains($0) }
    _ = word(while: isSpace)
    guard current == UInt8(ascii: "=") else {
      if name.isEmpty { position += 1 }
      return (name.lowercased(), "")
    }
    position += 1
    _ = word(while: isSpace)
    return (name.lowercased(), value())
  }

  private static let afterName = Set("=>/".utf8)

  private mutating func value() -> String {
    guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return word { !isSpace($0) && $0 != UInt8(ascii: ">") }.withoutEntities
    }
    position += 1
    defer { position = Swift.min(position + 1, page.count) }
    return word { $0 != quote }.withoutEntities
  }

  private mutating func word(while belongs: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = current, belongs(byte) { position += 1 }
    return String(decoding: page[start..<position], as: UTF8.self)
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension String {
  /// The text with the signs that HTML must write otherwise.
  var withoutEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    return replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
