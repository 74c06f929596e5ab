import Foundation
import GRDB

extension Store {
  /// Writes a copy of the whole database, as it stands at one moment, to a new file.
  package func backUp(to copy: String) throws {
    guard !FileManager.default.fileExists(atPath: copy) else { throw StoreError.exists(copy) }
    try Store.makePrivateFile(copy)
    do {
      try StoreError.translating(copy) {
        let destination = try DatabaseQueue(path: copy)
        try queue.backup(to: destination)
        try destination.close()
      }
    } catch {
      try? FileManager.default.removeItem(atPath: copy)
      throw error
    }
  }
}
