import Foundation
import TestSupport
import Testing

/// The statement for office programs and on paper, where the programs that make it are there.
@Suite struct StatementCopiesTests {
  @Test(.needsProgram("pandoc"))
  func `a document for Word has the title, the tables and their headings`() async throws {
    let folder = try await written("--docx")
    let words = try Shell.run("pandoc --to=gfm statement/statement.docx", in: folder.url).output
    let title = try Shell.run(
      "unzip -p statement/statement.docx docProps/core.xml", in: folder.url
    ).output
    #expect(title.contains("Market position statement: Westmarch"))
    #expect(words.contains("# Where we are now"))
    #expect(words.contains("| Registered places") || words.contains("Places |"))
  }

  @Test(.needsProgram("weasyprint"), .needsProgram("pdfinfo"))
  func `a document for paper has its title and is tagged for screen readers`() async throws {
    let folder = try await written("--pdf")
    let facts = try Shell.run("pdfinfo statement/statement.pdf", in: folder.url).output
    #expect(facts.contains(/Title: +Market position statement: Westmarch/))
    #expect(facts.contains(/Tagged: +yes/))
  }

  private func written(_ option: String) async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try await Given.shared.copy("register", into: folder.url)
    let command = "caremarket statement write \(option) --as-at 2026-03-31 --output"
    for name in ["statement", "again"] {
      let result = try Shell.run("\(command) \(name)", in: folder.url)
      try #require(result.status == 0, "\(result.output)")
    }
    let same = try Shell.run("diff -r statement again", in: folder.url)
    #expect(same.status == 0, "\(same.output)")
    return folder
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, and says so, where a program is not installed.
  fileprivate static func needsProgram(_ name: String) -> Self {
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/\(name)"),
      "Skipped: the program '\(name)' is not here.")
  }
}
