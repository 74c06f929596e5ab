/// The parser's messages about a command line, in this program's words.
///
/// "The value 'x' is invalid for '--as-at <day>': must be a real day" becomes "'--as-at' must be a
/// real day, not 'x'." A message that is not of that shape stays as it is, so a later version of
/// the parser can at worst bring its own words back, which the transcripts of errors would show.
enum CommandLineMessage {
  /// Returns a whole message of the parser, of which the first line is the error.
  static func inOurWords(_ message: String) -> String {
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, first.hasPrefix(errorMark) else { return message }
    let sentence = String(first.dropFirst(errorMark.count))
    lines[0] = errorMark + (aboutValue(sentence) ?? withFullStop(sentence))
    return lines.filter { !$0.hasPrefix("Help:  ") }.joined(separator: "\n")
  }

  private static func aboutValue(_ sentence: String) -> String? {
    let shape = /The value '(?<value>.*)' is invalid for '(?<name>\S+?)( <.*>)?'(?<rest>.*)/
    guard let match = sentence.wholeMatch(of: shape) else { return nil }
    let (name, value) = (match.name, match.value)
    if match.rest.hasPrefix(": must be ") {
      return "'\(name)'\(match.rest.dropFirst()), not '\(value)'."
    }
    if match.rest.hasSuffix("one of the following:") {
      return "'\(name)' must be one of these, not '\(value)':"
    }
    if let list = match.rest.wholeMatch(of: /\. Please provide one of (.*)\./) {
      return "'\(name)' must be one of \(list.1), not '\(value)'."
    }
    return match.rest.isEmpty ? "'\(name)' must be a whole number, not '\(value)'." : nil
  }

  private static func withFullStop(_ sentence: String) -> String {
    guard let last = sentence.last else { return sentence }
    return ".?!:".contains(last) ? sentence : "\(sentence)."
  }
}

private let errorMark = "Error: "
