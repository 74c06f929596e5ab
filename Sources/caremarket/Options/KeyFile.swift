import Demand
import Foundation
import Values

/// The file that holds the key by which children are made unrecognisable.
struct KeyFile {
  let path: String

  /// The file that somebody named, or the one that is usual beside a database.
  init(_ named: String?, _ database: DatabaseOption) {
    path = named ?? Environment["CAREMARKET_KEY"] ?? "\(database.path).key"
  }

  /// Reads the key, or returns `nil` where there is no such file.
  func read() throws -> PseudonymKey? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path),
      let key = PseudonymKey(String(decoding: bytes, as: UTF8.self))
    else { throw KeyFileError.noKey(path) }
    return key
  }

  /// Makes the file, which only the person who makes it may read.
  func write(_ key: PseudonymKey) throws {
    let isMade = FileManager.default.createFile(
      atPath: path, contents: Data("\(key.text)\n".utf8), attributes: [.posixPermissions: 0o600])
    guard isMade else { throw KeyFileError.cannotMake(path) }
  }
}

/// Why a key cannot be used.
enum KeyFileError: UserFacingError {
  case noKey(String)
  case cannotMake(String)
  case missing(String)

  var description: String {
    switch self {
    case .noKey(let path):
      """
      '\(path)' holds no key: 64 hexadecimal digits. Restore it from your copy. With another key, \
      the children in the database could not be told to be the same.
      """
    case .missing(let path):
      """
      The key '\(path)' is not there, by which the children in the database were made \
      unrecognisable. Restore it from your copy, or name it with '--key' or in CAREMARKET_KEY.
      """
    case .cannotMake(let path):
      """
      The key cannot be kept in '\(path)'. Name a file in a folder that you may write to with '--key'.
      """
    }
  }

  var exitStatus: ExitStatus {
    switch self {
    case .noKey: .badInput
    case .cannotMake: .cannotCreateOutput
    case .missing: .missingInput
    }
  }
}
