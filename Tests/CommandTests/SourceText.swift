import Foundation

/// The texts that stand between quotation marks in a file of code.
struct SourceText {
  /// A text as the pieces between the parts that are put in when the program runs.
  struct Text {
    /// The code just before it, without spaces.
    let before: String
    let pieces: [String]
  }

  private var rest: Substring
  private(set) var texts: [Text] = []

  init(_ code: String) {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let withoutComments = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    rest = withoutComments.joined(separator: "\n")[...]
    while let start = rest.firstIndex(of: "\"") {
      let before = rest[..<start].suffix(60).filter { !$0.isWhitespace }
      rest = rest[start...]
      let mark = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
      rest = rest.dropFirst(mark.count)
      texts.append(Text(before: before, pieces: pieces(until: mark)))
    }
  }

  private mutating func pieces(until mark: String) -> [String] {
    var pieces = [""]
    while !rest.isEmpty, !rest.hasPrefix(mark) {
      let character = rest.removeFirst()
      guard character == "\\" else {
        pieces[pieces.count - 1].append(character)
        continue
      }
      if rest.hasPrefix("(") {
        skipInterpolation()
        pieces.append("")
      } else if let escaped = rest.popFirst(), escaped == "\"" {
        pieces[pieces.count - 1].append(escaped)
      }
    }
    rest = rest.dropFirst(mark.count)
    return pieces
  }

  private mutating func skipInterpolation() {
    var depth = 0
    repeat {
      switch rest.popFirst() {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"": _ = pieces(until: "\"")
      case nil: return
      default: break
      }
    } while depth > 0
  }
}
