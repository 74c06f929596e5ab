import Foundation

extension Transcript {
  /// Reads a transcript, or `nil` where the file is no text.
  init?(_ file: URL) {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.file = file
    written = text
    head = lines.prefix { !$0.hasPrefix(prompt) }.filter { !$0.isEmpty }
    steps = Transcript.steps(lines.drop { !$0.hasPrefix(prompt) })
  }

  private static func steps(_ lines: ArraySlice<String>) -> [Step] {
    var steps: [Step] = []
    var rest = lines
    while let first = rest.popFirst() {
      var command = first.dropFirst(prompt.count)[...]
      while command.hasSuffix("\\"), let more = rest.popFirst() { command += "\n\(more)" }
      let output = rest.prefix { !$0.hasPrefix(prompt) }
      rest = rest.dropFirst(output.count)
      steps.append(step(String(command), printing: output))
    }
    return steps
  }

  private static func step(_ command: String, printing lines: ArraySlice<String>) -> Step {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    var status: Int32 = 0
    if let last = lines.last, last.hasPrefix("["), last.hasSuffix("]"),
      let number = Int32(last.dropFirst().dropLast())
    {
      status = number
      lines.removeLast()
    }
    return Step(command: command, output: lines.joined(separator: "\n"), status: status)
  }

  /// The transcript as its file holds it.
  var text: String {
    let blocks = [head.joined(separator: "\n")] + steps.map(\.text)
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension Transcript.Step {
  fileprivate var text: String {
    let parts = ["\(prompt)\(command)", output, status == 0 ? "" : "[\(status)]"]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

private let prompt = "$ "
