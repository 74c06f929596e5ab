/// The rule for how a child is named: by a number of the council's own, which can never be a name.
package enum ChildReference {
  /// What is said of a text that is none; it never repeats the text.
  package static let complaint = """
    The child's reference must be a number of the council's own, as in C-1042, so that it can never \
    be a name.
    """

  /// Whether a text is at most four letters, perhaps a hyphen or stroke, then a digit, then at most
  /// eighteen letters, digits, hyphens and strokes.
  package static func isOne(_ text: String) -> Bool {
    let bytes = text.utf8
    let letters = bytes.prefix(while: isLetter)
    var rest = bytes.dropFirst(letters.count)
    if rest.first.map(isJoint) ?? false { rest = rest.dropFirst() }
    return letters.count <= 4 && rest.count <= 19 && (rest.first.map(isDigit) ?? false)
      && rest.allSatisfy { isDigit($0) || isLetter($0) || isJoint($0) }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isJoint(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
}
