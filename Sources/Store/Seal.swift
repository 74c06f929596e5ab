import CSodium
package import Foundation

/// The SHA-256 hash of some bytes, in hexadecimal, by which a later change of them shows.
package struct Seal: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads a seal that was written down, in any case, or returns `nil` where it is not a whole one.
  package init?(_ text: String) {
    let digits = text.lowercased()
    guard digits.utf8.count == 64, digits.wholeMatch(of: /[0-9a-f]+/) != nil else { return nil }
    description = digits
  }

  package init(of bytes: Data) {
    self.init(of: [bytes])
  }

  /// Makes the seal of several pieces, one after the other.
  package init(of pieces: [Data]) {
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    for piece in pieces {
      piece.withUnsafeBytes { source in
        let start = source.bindMemory(to: UInt8.self).baseAddress
        _ = crypto_hash_sha256_update(&state, start, UInt64(source.count))
      }
    }
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256_final(&state, &hash)
    description = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
