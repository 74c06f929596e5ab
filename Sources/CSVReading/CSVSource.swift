package import Foundation

/// A file of comma-separated values, or standard input, before anything is known of its contents.
package struct CSVSource: Sendable {
  /// The name that messages use: the file's own name, or "standard input".
  package let name: String
  package let bytes: Data

  package init(name: String, bytes: Data) {
    self.name = name
    self.bytes = bytes
  }
}

extension CSVSource {
  /// Opens a file without reading it into memory; `-` reads standard input.
  ///
  /// Throws `UnreadableFile` where there is no such file or it may not be read.
  package static func opening(_ path: String) throws -> CSVSource {
    if path == "-" {
      return CSVSource(name: "standard input", bytes: try read(.standardInput))
    }
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let name = URL(fileURLWithPath: path).lastPathComponent
    let kind = try? FileManager.default.attributesOfItem(atPath: url.path)[.type]
    guard let kind = kind as? FileAttributeType else {
      throw UnreadableFile(path: path, reason: .missing)
    }
    guard kind != .typeDirectory else { throw UnreadableFile(path: path, reason: .folder) }
    do {
      guard kind != .typeRegular else {
        return CSVSource(name: name, bytes: try Data(contentsOf: url, options: .alwaysMapped))
      }
      return CSVSource(name: name, bytes: try read(FileHandle(forReadingFrom: url)))
    } catch {
      throw UnreadableFile(path: path, reason: .refused)
    }
  }

  /// Reads what has no size to the end, or to a line that is longer than any row may be: what
  /// follows is not needed to refuse it.
  private static func read(_ handle: FileHandle) throws -> Data {
    let limit = CSVLimits.standard.rowBytes
    var bytes = Data()
    while let piece = try handle.read(upToCount: limit + 1), !piece.isEmpty {
      bytes.append(piece)
      let hasEnding = piece.withUnsafeBytes { $0.contains(newline) || $0.contains(carriageReturn) }
      if piece.count > limit, !hasEnding { break }
    }
    return bytes
  }
}
