import Foundation
import GRDB

extension Store {
  /// Writes a copy of the whole database, as it stands at one moment, to a new file.
  package func backUp(to copy: String) throws {
    try Store.making(copy) { unfinished in
      try StoreError.translating(copy) {
        let destination = try DatabaseQueue(path: unfinished)
        try queue.backup(to: destination)
        try destination.close()
      }
    }
  }

  /// Writes a copy beside the database that says of which version it is, and never over another.
  func backUp(ofVersion version: String) throws {
    let name = "\(path).of-\(version)"
    let names = [name] + (2...1000).map { "\(name)-\($0)" }
    let isFree = { !FileManager.default.fileExists(atPath: $0) }
    try backUp(to: names.first(where: isFree) ?? name)
  }
}
