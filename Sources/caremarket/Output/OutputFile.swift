import Foundation
import Values

/// A file that a command makes, whole or not at all.
struct OutputFile {
  let path: String

  /// Writes the file, in place of one that is there.
  ///
  /// - Throws: `OutputError` where it cannot be made; what was there before is then as it was.
  func write(_ bytes: Bytes) throws {
    let beside = "\(path).\(getpid()).part"
    do {
      try writeAll(bytes, to: beside)
      guard rename(beside, path) == 0 else { throw OutputError.file(path, SystemReason.latest) }
    } catch {
      unlink(beside)
      throw error
    }
  }

  private func writeAll(_ bytes: Bytes, to beside: String) throws {
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw OutputError.file(path, SystemReason.latest) }
    defer { close(descriptor) }
    do {
      try bytes.write(to: descriptor)
    } catch {
      throw OutputError.file(path, error)
    }
  }
}

/// Reasons why what a command prints cannot be kept.
enum OutputError: UserFacingError {
  case file(String, SystemReason)
  case standardOutput(SystemReason)

  var description: String {
    switch self {
    case .file(let path, let reason):
      "'\(path)' cannot be written: \(reason). Name another file or folder with '--output'."
    case .standardOutput(let reason):
      "What was asked for could not be written: \(reason)."
    }
  }

  var exitStatus: ExitStatus {
    switch self {
    case .file: .cannotCreateOutput
    case .standardOutput: .storageFailed
    }
  }
}
