import Foundation

extension Store {
  /// Makes a database file whole or not at all: it bears another name until it is finished.
  ///
  /// Throws `StoreError` where a file of that name is there, also one that comes meanwhile.
  static func making(_ path: String, _ fill: (_ unfinished: String) throws -> Void) throws {
    // A journal that another database of the name left behind would be played into the new one.
    for file in [path, "\(path)-journal", "\(path)-wal"] {
      guard !FileManager.default.fileExists(atPath: file) else { throw StoreError.exists(file) }
    }
    let unfinished = "\(path).unfinished-\(UUID().uuidString.prefix(8))"
    defer { removeDatabase(unfinished) }
    guard makePrivateFile(unfinished) else { throw StoreError.cannotCreate(path) }
    try fill(unfinished)
    do {
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    } catch CocoaError.fileWriteFileExists {
      throw StoreError.exists(path)
    } catch {
      throw StoreError.cannotCreate(path)
    }
  }

  /// Makes an empty file that only the person who makes it may read: it is about vulnerable children.
  private static func makePrivateFile(_ path: String) -> Bool {
    FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
  }

  private static func removeDatabase(_ path: String) {
    for suffix in ["", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
