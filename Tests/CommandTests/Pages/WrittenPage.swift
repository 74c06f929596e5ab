import Foundation
import TestSupport
import Testing

/// A page that a command writes for people.
struct WrittenPage: CustomTestStringConvertible, Sendable {
  let command: String
  let file: String
  /// The script of `Transcripts/Given` that makes what it is about.
  let given: String

  var testDescription: String { command }

  static let all = [
    WrittenPage(
      command: "statement write --edition public --as-at 2026-10-01 --output public",
      file: "public/statement.html", given: "statement"),
    WrittenPage(
      command: "statement write --edition internal --as-at 2026-10-01 --output internal",
      file: "internal/statement.html", given: "statement"),
    WrittenPage(
      command: "statement write --as-at 2019-10-01 --output early", file: "early/statement.html",
      given: "statement"),
    WrittenPage(
      command: "agreement template --kind wrapAround --output blank.html", file: "blank.html",
      given: "council"),
    WrittenPage(
      command: "uplift policy publish westmarch-2026-27 --output policy.html", file: "policy.html",
      given: "vehicles"),
  ]

  /// Returns the page's text.
  func text() async throws -> String {
    let folder = try TemporaryFolder()
    try await Given.shared.copy(given, into: folder.url)
    let result = try Shell.run("caremarket \(command)", in: folder.url)
    guard result.status == 0 else { throw NotWritten(output: result.output) }
    return try String(contentsOf: folder.url.appendingPathComponent(file), encoding: .utf8)
  }
}

private struct NotWritten: Error {
  let output: String
}
