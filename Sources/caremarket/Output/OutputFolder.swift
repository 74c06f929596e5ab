import Foundation

/// A folder that a command writes files in.
struct OutputFolder {
  let path: String

  /// Makes the folder where it is not there, and returns its path.
  ///
  /// - Throws: `OutputError` where it cannot be made.
  func made() throws -> String {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputError.file(path, SystemReason.latest)
    }
    return path
  }
}
