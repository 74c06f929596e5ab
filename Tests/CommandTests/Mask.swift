import Foundation

/// What differs from one run to the next without meaning anything.
enum Mask {
  /// Returns what a command printed with moments, hashes, the folder's name, and how large a database
  /// is and by which step it was made, the same in every run.
  static func applied(to output: String, folder: URL) -> String {
    var text = output.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: folder.path, with: "<folder>")
    text.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z?/, with: "<time>")
    text.replace(/\b[0-9a-f]{16,64}\b/, with: "<hash>")
    text.replace(/\bv\d{4}-[a-z-]+/, with: "<schema>")
    text.replace(/(?<label>\bBytes +|"bytes": )\d[\d,]*\d/) { "\($0.label)<size>" }
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
