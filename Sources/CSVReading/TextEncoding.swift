package import Foundation

/// The ways of writing letters as bytes that councils' and Ofsted's files are found in.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
  case macRoman = "mac-roman"

  /// Returns the text that the bytes stand for.
  package func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if self == .utf8 || bytes.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(data: Data(bytes), encoding: foundationEncoding) ?? ""
  }

  private var foundationEncoding: String.Encoding {
    switch self {
    case .utf8: .utf8
    case .windows1252: .windowsCP1252
    case .macRoman: .macOSRoman
    }
  }
}

extension TextEncoding {
  /// Finds the encoding of a whole file, of those that a mapping allows.
  ///
  /// UTF-8 proves itself. Between the others the likelier is taken: the one under which the bytes
  /// above 127 are most often the dashes, quotation marks, pound signs and accented letters of
  /// English and Welsh names. Returns `nil` where no allowed encoding can hold the bytes.
  package static func detect(in bytes: Data, among allowed: [TextEncoding]) -> TextEncoding? {
    let high = bytes.lazy.filter { $0 >= 0x80 }
    if high.first == nil { return allowed.first }
    if allowed.contains(.utf8), String(validating: bytes, as: UTF8.self) != nil { return .utf8 }
    let counts = high.reduce(into: [UInt8: Int]()) { $0[$1, default: 0] += 1 }
    let scored = allowed.filter { $0 != .utf8 }.compactMap { encoding in
      encoding.likelihood(of: counts).map { (encoding, $0) }
    }
    return scored.max { $0.1 < $1.1 }?.0
  }

  private func likelihood(of counts: [UInt8: Int]) -> Int? {
    var score = 0
    for (byte, count) in counts {
      let text = [byte].withUnsafeBufferPointer { decode($0) }
      guard !text.isEmpty else { return nil }
      score += likely.contains(text) ? count : -count
    }
    return score
  }

  private var likely: Set<String> {
    Set("–—‘’“”…•£€°½¼¾·éèêëáàâäóòôöíìîïúùûüýÿŵŷçñÉÈÂÔÎ\u{A0}".map(String.init))
  }
}
