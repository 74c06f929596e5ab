import Values

/// The reading of JSON byte by byte, which lets nothing pass that RFC 8259 does not allow.
struct JSONParse {
  /// Values within values beyond this many are taken for an attack or a fault.
  static let deepest = 100

  let bytes: [UInt8]
  private let file: String
  var position = 0
  private var line = 1
  private var depth = 0
  /// The names that come twice in one object.
  private(set) var repeated: [Finding] = []

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Reads the one value that the file must hold.
  mutating func document() throws -> JSONNode {
    skipSpace()
    guard position < bytes.count else { throw problem("The file is empty.") }
    let node = try value(path: "")
    skipSpace()
    guard position == bytes.count else { throw problem(Message.afterEnd) }
    return node
  }

  /// The byte at the position, or `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func problem(_ message: String) -> JSONProblem {
    JSONProblem([Finding(.error, at: Place(file: file, line: line), message)])
  }
}

extension JSONParse {
  private mutating func value(path: String) throws -> JSONNode {
    let start = line
    return JSONNode(content: try content(path: path), file: file, line: start, path: path)
  }

  private mutating func content(path: String) throws -> JSONNode.Content {
    switch next {
    case UInt8(ascii: "{"): try nested { .object(try $0.members(path: path)) }
    case UInt8(ascii: "["): try nested { .list(try $0.items(path: path)) }
    case UInt8(ascii: "\""): .text(try text())
    case UInt8(ascii: "t"): try word("true", .flag(true))
    case UInt8(ascii: "f"): try word("false", .flag(false))
    case UInt8(ascii: "n"): try word("null", .null)
    default: .number(try number())
    }
  }

  private mutating func nested(
    _ body: (inout JSONParse) throws -> JSONNode.Content
  ) throws -> JSONNode.Content {
    depth += 1
    guard depth <= JSONParse.deepest else { throw problem(Message.tooDeep) }
    let content = try body(&self)
    depth -= 1
    return content
  }

  private mutating func members(path: String) throws -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    var names: Set<String> = []
    try separated(until: UInt8(ascii: "}")) { parse in
      guard parse.next == UInt8(ascii: "\"") else { throw parse.problem(Message.noName) }
      let name = try parse.text()
      let way = path.isEmpty ? name : "\(path).\(name)"
      if !names.insert(name).inserted { parse.repeats(way) }
      parse.skipSpace()
      guard parse.take(UInt8(ascii: ":")) else { throw parse.problem(Message.noColon(way)) }
      parse.skipSpace()
      members.append(JSONNode.Member(name: name, value: try parse.value(path: way)))
    }
    return members
  }

  private mutating func items(path: String) throws -> [JSONNode] {
    var items: [JSONNode] = []
    try separated(until: UInt8(ascii: "]")) { parse in
      items.append(try parse.value(path: "\(path)[\(items.count)]"))
    }
    return items
  }

  /// Reads what stands between two brackets, with a comma between each and the next.
  private mutating func separated(
    until end: UInt8, _ body: (inout JSONParse) throws -> Void
  ) throws {
    position += 1
    skipSpace()
    if take(end) { return }
    while true {
      try body(&self)
      skipSpace()
      if take(end) { return }
      guard take(UInt8(ascii: ",")) else { throw problem(Message.noComma(end)) }
      skipSpace()
    }
  }

  private mutating func word(
    _ word: String, _ content: JSONNode.Content
  ) throws -> JSONNode.Content {
    guard bytes[position...].starts(with: word.utf8) else { throw problem(Message.noValue) }
    position += word.utf8.count
    return content
  }

  private mutating func repeats(_ way: String) {
    repeated.append(Finding(.error, at: Place(file: file, line: line), Message.twice(way)))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      if byte == 0x0A { line += 1 }
      position += 1
    }
  }
}

private enum Message {
  static let afterEnd = """
    This is not well-formed JSON: something follows after its end. The file must hold one object.
    """
  static let noName = """
    This is not well-formed JSON: a name in quotation marks should stand here. Check the comma before.
    """
  static let noValue = """
    This is not well-formed JSON: a value should stand here, such as a text in quotation marks, a \
    number, true, false or null.
    """
  static let tooDeep = "This JSON has values within values more than 100 deep, as no notice has."

  static func noColon(_ way: String) -> String {
    "This is not well-formed JSON: a colon should follow the name '\(way)'."
  }

  static func noComma(_ end: UInt8) -> String {
    """
    This is not well-formed JSON: a comma or '\(Character(Unicode.Scalar(end)))' should stand here. \
    The file may have been cut short.
    """
  }

  static func twice(_ way: String) -> String {
    "'\(way)' comes twice, so it cannot be told which counts."
  }
}
