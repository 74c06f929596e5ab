import Foundation
import Testing

@testable import caremarket

/// `CLI.md`: the help of every command on one page.
@Suite struct CommandLineReferenceTests {
  private let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("CLI.md")

  @Test func `the command line reference is what help says`() throws {
    let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard written != reference else { return }
    if Recording.isOn { try reference.write(to: file, atomically: true, encoding: .utf8) }
    Issue.record(
      """
      CLI.md \(Recording.isOn ? "was" : "must be") written anew: RECORD=1 swift test
      \(Recording.changes(from: written, to: reference))
      """)
  }

  private var reference: String {
    let introduction = """
      <!-- Made by RECORD=1 swift test from the commands' own help. Do not edit. -->

      # The commands of caremarket

      """
    return introduction + CommandTree.all.map(section).joined()
  }

  private func section(_ command: CommandTree.Command) -> String {
    let level = String(repeating: "#", count: min(command.path.count + 1, 4))
    let help = HelpText.help(for: command.type, places: 80).trimmingCharacters(in: .newlines)
    return "\n\(level) \(command.name)\n\n```text\n\(help)\n```\n"
  }
}
