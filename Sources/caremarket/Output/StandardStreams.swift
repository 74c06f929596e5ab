import Foundation

/// What the command was asked for goes here.
enum StandardOutput {
  /// Writes bytes at once.
  ///
  /// A reader that has seen enough, such as `head`, ends the writing quietly.
  static func write(_ bytes: Bytes) throws {
    do {
      try bytes.write(to: STDOUT_FILENO)
    } catch {
      guard error.number == EPIPE else { throw OutputError.standardOutput(error) }
    }
  }

  /// Writes lines for people.
  static func say(_ text: String) throws {
    try write(Bytes("\(text)\n".utf8))
  }
}

/// Errors, findings and progress go here, so that they never mix with data.
enum StandardError {
  /// Writes lines for people; that they may not arrive changes nothing.
  ///
  /// They may quote what stands in a file, so nothing in them may steer the terminal.
  static func say(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { String($0).visible + "\n" }.joined())
  }

  static func write(_ text: String) {
    try? Bytes(text.utf8).write(to: STDERR_FILENO)
  }
}

/// Why the operating system refused, in its own words.
struct SystemReason: Error, CustomStringConvertible {
  let number: Int32

  static var latest: SystemReason { SystemReason(number: errno) }

  var description: String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

extension Bytes {
  /// Writes all bytes to a file that is open, however many times it takes.
  func write(to descriptor: Int32) throws(SystemReason) {
    var written = 0
    while written < count {
      let result = withUnsafeBytes { bytes in
        Foundation.write(descriptor, bytes.baseAddress?.advanced(by: written), count - written)
      }
      if result >= 0 {
        written += result
      } else if errno != EINTR {
        throw SystemReason.latest
      }
    }
  }
}
