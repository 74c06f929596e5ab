import Foundation
import TestSupport
import Testing

@testable import caremarket

/// What people read first must be true: the commands it shows are there, and so are the files.
@Suite struct DocumentationTests {
  @Test(arguments: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Scripts/demo"])
  func `every command that a document shows can be run`(_ document: String) throws {
    let text = try text(of: document)
    let lines = text.split(separator: "\n").flatMap(DocumentationTests.commands)
    for line in lines {
      let isNoun = CommandTree.all.contains { $0.name == line }
      #expect(isNoun || CommandTree.command(run: line) != nil, "\(document) shows '\(line)'.")
    }
    #expect(document == "CHANGELOG.md" || !lines.isEmpty)
  }

  @Test func `every option that the README shows is one of its command`() throws {
    let lines = try text(of: "README.md").split(separator: "\n")
      .flatMap(DocumentationTests.commands)
    for line in lines {
      guard let command = CommandTree.command(run: line) else { continue }
      let help = HelpText.help(for: command.type, places: 80)
      for option in line.split(separator: " ").filter({ $0.hasPrefix("--") }) {
        #expect(help.contains(option), "'\(line)' has no option \(option).")
      }
    }
  }

  @Test func `every folder and file that the guide for contributors names is there`() throws {
    let guide = try text(of: "CONTRIBUTING.md")
    let names = guide.matches(of: /`((?:Sources|Imports|Contracts|Tests)\/[^`<…*]*)`/).map { $0.1 }
    #expect(names.count > 5)
    for name in names {
      let path = "\(ProjectFolder.path)/\(name)"
      #expect(FileManager.default.fileExists(atPath: path), "CONTRIBUTING.md names '\(name)'.")
    }
  }

  private func text(of document: String) throws -> String {
    try String(contentsOfFile: "\(ProjectFolder.path)/\(document)", encoding: .utf8)
  }

  /// Commands stand at the beginning of a line, after "- " or "../", or in backquotes.
  private static func commands(in line: some StringProtocol) -> [String] {
    let line = String(line)
    let quoted = line.matches(of: /[`']caremarket ([a-z][^`']*)[`']/).map { "caremarket \($0.1)" }
    let begins = line.prefixMatch(of: /\s*(?:\.\.\/)?caremarket ([a-z].*)/)
    let first = begins.map { "caremarket \($0.1.prefix { $0 != "#" })" }
    return (quoted + [first].compactMap(\.self)).filter {
      !$0.contains("…") && !$0.contains("KIND")
    }
  }
}
