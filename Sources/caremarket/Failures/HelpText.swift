import ArgumentParser

/// Help and usage that fit the terminal.
enum HelpText {
  /// Returns the help of a command.
  static func help(for command: any ParsableCommand.Type, places: Int) -> String {
    fitted(Caremarket.helpMessage(for: command, columns: places), places: places)
  }

  /// Breaks the lines of usage, which the parser leaves as long as they come.
  static func fitted(_ text: String, places: Int = Terminal.width) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        DisplayWidth.of(String(line)) > places && line.lowercased().hasPrefix(usageMark)
          ? broken(line, places: places) : String(line)
      }
      .joined(separator: "\n")
  }

  private static func broken(_ line: Substring, places: Int) -> String {
    var lines = [""]
    for part in parts(of: line) {
      let longer = lines[lines.count - 1].isEmpty ? part : "\(lines[lines.count - 1]) \(part)"
      if longer.count <= places {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(repeating: " ", count: usageMark.count + 1) + part)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The words of a line of usage, with an option and its value kept together.
  private static func parts(of line: Substring) -> [String] {
    line.split(separator: " ").reduce(into: [String]()) { parts, word in
      if let last = parts.last, last.hasPrefix("["), !last.contains("]") {
        parts[parts.count - 1] = "\(last) \(word)"
      } else if word.hasPrefix("<"), let last = parts.last, last.hasPrefix("--") {
        parts[parts.count - 1] = "\(last) \(word)"
      } else {
        parts.append(String(word))
      }
    }
  }
}

private let usageMark = "usage:"
