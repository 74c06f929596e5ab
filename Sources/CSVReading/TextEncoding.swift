package import Foundation

/// The ways of writing letters as bytes that councils' and Ofsted's files are found in.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
  case macRoman = "mac-roman"

  /// Returns the text that the bytes stand for.
  package func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let upperLetters, !isPlain(UnsafeRawBufferPointer(bytes)) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte < 0x80 ? Unicode.Scalar(byte) : upperLetters[Int(byte) - 0x80])
    }
    return String(text)
  }
}

extension TextEncoding {
  /// Finds the encoding of a whole file, of those that a mapping allows.
  ///
  /// UTF-8 proves itself. Between the others the likelier is taken: the one under which the bytes
  /// above 127 are most often the dashes, quotation marks, pound signs and accented letters of
  /// English and Welsh names. Returns `nil` where no allowed encoding can hold the bytes.
  package static func detect(in bytes: Data, among allowed: [TextEncoding]) -> TextEncoding? {
    guard !bytes.withUnsafeBytes(isPlain) else { return allowed.first }
    if allowed.contains(.utf8), isUTF8(bytes) { return .utf8 }
    let counts = bytes.withUnsafeBytes { all in
      all.reduce(into: [UInt8: Int]()) { if $1 >= 0x80 { $0[$1, default: 0] += 1 } }
    }
    let scored = allowed.filter { $0 != .utf8 }.compactMap { encoding in
      encoding.likelihood(of: counts).map { (encoding, $0) }
    }
    return scored.max { $0.1 < $1.1 }?.0
  }

  private static func isUTF8(_ bytes: Data) -> Bool {
    bytes.withUnsafeBytes { String(validating: $0, as: UTF8.self) != nil }
  }

  private func likelihood(of counts: [UInt8: Int]) -> Int? {
    guard let upperLetters else { return nil }
    var score = 0
    for (byte, count) in counts {
      let letter = upperLetters[Int(byte) - 0x80]
      if letter == noLetter { return nil }
      score += likely.contains(letter) ? count : -count
    }
    return score
  }
}

/// The letters beyond ASCII that English files hold.
private let likely = Set("–—‘’“”…•£€°½¼¾·éèêëáàâäóòôöíìîïúùûüýÿŵŷçñÉÈÂÔÎ\u{A0}".unicodeScalars)

/// Returns whether all bytes are below 128, looking at eight of them at a time.
private func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
  let words = bytes.count / 8
  for index in 0..<words {
    let word = bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
    if word & 0x8080_8080_8080_8080 != 0 { return false }
  }
  return bytes[(words * 8)...].allSatisfy { $0 < 0x80 }
}
