import CSodium
package import Foundation

/// The SHA-256 hash of some bytes, in hexadecimal, by which a later change of them shows.
package struct Seal: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(of bytes: Data) {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    bytes.withUnsafeBytes { source in
      let start = source.bindMemory(to: UInt8.self).baseAddress
      _ = crypto_hash_sha256(&hash, start, UInt64(source.count))
    }
    description = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
