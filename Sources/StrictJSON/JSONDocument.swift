import Values

/// A file of JSON (RFC 8259), read so that no slip goes unnoticed and every value knows its line.
///
/// Foundation's reader says neither where a value stands nor what a number was written as.
package struct JSONDocument: Sendable {
  package let root: JSONNode

  /// Reads the bytes of a file.
  ///
  /// Throws `JSONProblem` where they are not UTF-8 or not well-formed, or where a name comes twice.
  package init(_ bytes: [UInt8], file: String) throws {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONProblem([Finding(.error, at: Place(file: file), Message.encoding)])
    }
    var parse = JSONParse(bytes, file: file)
    root = try parse.document()
    guard parse.repeated.isEmpty else { throw JSONProblem(parse.repeated) }
  }
}

private enum Message {
  static let encoding = "This is not UTF-8 text, which JSON must be. Save the file again as UTF-8."
}
