/// Texts as they stand in a YAML file.
enum YAMLText {
  /// The text on one line, in quotation marks where it could be taken for something else.
  static func scalar(_ text: String) -> String {
    let isPlain = text.wholeMatch(of: /[A-Za-z][A-Za-z0-9 .\/()'&-]*[A-Za-z0-9.)]/) != nil
    let isWord = ["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
    guard !isPlain || isWord else { return text }
    let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }

  /// The words of a text over lines of at most a width, for a block that is folded.
  static func folded(_ text: String, width: Int) -> [String] {
    text.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}
