import Foundation
import Testing

/// Every message of an error, and the transcript in which a person can see it.
@Suite struct ErrorGalleryTests {
  /// Messages that no transcript can provoke, and why.
  private static let unprovoked = [
    "The disk is full": "no folder of a test is full",
    "Ask whoever it belongs to": "the administrator, who may run the tests, may read everything",
    "Ask whoever made it": "the administrator, who may run the tests, may open everything",
    "may only be read": "the administrator, who may run the tests, may write everything",
    "Wait until it has ended": "it takes as long as patience does; StoreTests hold a lock",
    "written by a newer version": "there is no newer version; StoreTests pretend there is",
    "takes back what was not finished": "the administrator may write; StoreTests say it",
    "Check that it is connected": "no network drive of a test fails; StoreTests say it",
    "could not do this:": "SQLite has no other failure that can be brought about",
    "SQLite error": "SQLite has words for its failures",
    "does not say whose it is": "every database is made with its council",
    "with your name, and the system does not tell": "the account that runs the tests has a name",
    "Give it with '--user'": "the account that runs the tests has a name",
    "a page has nothing called": "the templates are right; DocumentsTests spoil one",
    "there is no template called": "the templates are right; DocumentsTests spoil one",
    "with two braces": "the templates are right; DocumentsTests spoil one",
    "change the page.": "the templates are right; DocumentsTests spoil one",
    "with three braces.": "the templates are right; DocumentsTests spoil one",
    "a kind of tag that these": "the templates are right; DocumentsTests spoil one",
    "Two people must agree before anybody": "the commands that need two people ask for both",
    "Use {{name}}": "the templates are right; DocumentsTests spoil one",
    "could not be put together. Check": "no folder of a test is full",
    "A spreadsheet holds at most": "no table of a test is that long; WorkbookTests make one",
  ]

  @Test(arguments: ErrorGalleryTests.files)
  func `every message of an error is shown by a transcript`(_ file: String) throws {
    let code = try String(
      contentsOf: ErrorGalleryTests.sources.appendingPathComponent(file), encoding: .utf8)
    let words = SourceText(code).texts.filter { text in
      code.contains(conformance) || text.before.hasSuffix("ValidationError(")
    }.compactMap(longestSentence)
    let missing = words.filter { words in
      !ErrorGalleryTests.shown.contains { $0.contains(words) }
        && !ErrorGalleryTests.unprovoked.keys.contains { words.contains($0) }
    }
    #expect(missing == [])
  }

  /// The longest run of words between two parts that differ, where the text has any.
  private func longestSentence(_ text: SourceText.Text) -> String? {
    let longest = text.pieces.map(spaced).max { $0.count < $1.count } ?? ""
    return longest.count > 12 && longest.contains(" ") ? longest : nil
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// The files with errors that people see.
  private static let files: [String] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: sources.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") && $0 != "Values/UserFacingError.swift" }
      .filter { path in
        let code = try? String(
          contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
        return code?.contains(conformance) == true
          || code?.contains("ValidationError(") == true
      }
      .sorted()
  }()

  private static let shown = Transcript.all.flatMap(\.steps).map { spaced($0.output) }
}

private let conformance = ": UserFacingError"

/// A text with one space wherever it has any, so that line breaks do not matter.
private func spaced(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
