import CSodium
import Foundation
package import GRDB
import Store

/// The key by which the references of children are hashed, kept in a file outside the database.
///
/// Without it nobody can tell from the database which child a record is about, not even by trying
/// every reference; with another key the same child would count as a second one.
package struct PseudonymKey: Sendable {
  private let bytes: [UInt8]

  /// Makes a new key, which nobody can guess.
  package static func random() -> PseudonymKey {
    var bytes = [UInt8](repeating: 0, count: length)
    randombytes_buf(&bytes, length)
    return PseudonymKey(bytes: bytes)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads a key as it is written in its file: 64 hexadecimal digits.
  package init?(_ text: String) {
    let digits = Array(text.filter { !$0.isWhitespace })
    guard digits.count == 2 * PseudonymKey.length else { return nil }
    let pairs = stride(from: 0, to: digits.count, by: 2).map { String(digits[$0...$0 + 1]) }
    let bytes = pairs.compactMap { UInt8($0, radix: 16) }
    guard bytes.count == PseudonymKey.length, pairs.allSatisfy({ !$0.hasPrefix("+") }) else {
      return nil
    }
    self.bytes = bytes
  }

  private static let length = 32
}

extension PseudonymKey {
  /// The key as it is written in its file.
  package var text: String { hexadecimal(bytes) }

  /// Whether children of the database were hashed by a key already.
  package static func isChosen(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM pseudonymKey)") ?? false
  }

  /// Throws `WrongKey` where the children of the database were hashed by another key.
  package func check(_ db: Database) throws {
    let seal = try String.fetchOne(db, sql: "SELECT seal FROM pseudonymKey")
    guard seal == nil || seal == self.seal else { throw WrongKey() }
  }

  /// Notes it as the key of the database; throws `WrongKey` where children were hashed by another.
  func choose(_ db: Database) throws {
    try check(db)
    guard try !PseudonymKey.isChosen(db) else { return }
    try db.execute(
      sql: "INSERT INTO pseudonymKey (number, seal) VALUES (1, ?)", arguments: [seal])
  }

  /// Returns the pseudonym of a child: 32 hexadecimal digits, the same for the same reference in
  /// capitals or small letters.
  package func pseudonym(of reference: String) -> String {
    pseudonym(of: Array(reference.uppercased().utf8))
  }

  /// By which the key is known again without being given away.
  var seal: String { Seal(of: Data("caremarket".utf8) + Data(bytes)).description }

  private func pseudonym(of message: [UInt8]) -> String {
    var hash = [UInt8](repeating: 0, count: 16)
    crypto_generichash(
      &hash, hash.count, message, UInt64(message.count), bytes, bytes.count)
    return hexadecimal(hash)
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
    for (index, byte) in bytes.enumerated() {
      text[2 * index] = hexadecimalDigit(byte >> 4)
      text[2 * index + 1] = hexadecimalDigit(byte & 0xF)
    }
    return 2 * bytes.count
  }
}

private func hexadecimalDigit(_ number: UInt8) -> UInt8 {
  number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
}
