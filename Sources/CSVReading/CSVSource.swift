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
  /// Throws `CSVProblem.Unreadable` where there is no such file or it may not be read.
  package static func opening(_ path: String) throws -> CSVSource {
    if path == "-" {
      let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
      return CSVSource(name: "standard input", bytes: bytes)
    }
    let url = URL(fileURLWithPath: path)
    guard let bytes = try? Data(contentsOf: url, options: .mappedIfSafe) else {
      throw UnreadableFile(path: path)
    }
    return CSVSource(name: url.lastPathComponent, bytes: bytes)
  }
}
