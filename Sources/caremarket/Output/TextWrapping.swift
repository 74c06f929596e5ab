/// Breaks text over lines between words.
enum TextWrapping {
  /// Returns the lines of a text, each within a number of places.
  ///
  /// A word that is longer than a line is broken where the line ends, so nothing is ever lost.
  static func lines(of text: String, places: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if DisplayWidth.of(longer) <= places {
        line = longer
      } else {
        if !line.isEmpty { lines.append(line) }
        line = brokenToFit(word, places: places, lines: &lines)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The places that the longest word takes.
  static func longestWord(of text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).map { DisplayWidth.of(String($0)) }.max() ?? 0
  }

  private static func brokenToFit(
    _ word: Substring, places: Int, lines: inout [String]
  ) -> String {
    var rest = word
    while DisplayWidth.of(String(rest)) > places {
      let beginning = DisplayWidth.beginning(of: rest, places: max(1, places))
      guard !beginning.isEmpty else { break }
      lines.append(beginning)
      rest = rest.dropFirst(beginning.count)
    }
    return String(rest)
  }
}
