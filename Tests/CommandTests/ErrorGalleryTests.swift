import Foundation
import Testing

/// Every message of an error, and the transcript in which a person can see it.
@Suite struct ErrorGalleryTests {
  /// Messages that no command in an empty folder can be made to print, and why.
  private static let unprovoked = [
    "The disk is full": "no folder of a test is full",
    "has a fault and had to stop": "there is no fault to show",
  ]

  @Test(arguments: ErrorGalleryTests.files)
  func `every message of an error is shown by a transcript`(_ file: String) throws {
    let code = try String(
      contentsOf: ErrorGalleryTests.sources.appendingPathComponent(file), encoding: .utf8)
    let words = SourceText(code).texts.compactMap(longestSentence)
    let missing = words.filter { words in
      !ErrorGalleryTests.shown.contains { $0.contains(words) }
        && !ErrorGalleryTests.unprovoked.keys.contains { words.contains($0) }
    }
    #expect(missing == [])
  }

  /// The longest run of words between two parts that differ, where the text has any.
  private func longestSentence(_ pieces: [String]) -> String? {
    let longest = pieces.map(spaced).max { $0.count < $1.count } ?? ""
    return longest.count >= 12 && longest.contains(" ") ? longest : nil
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
        return code?.contains(": UserFacingError") == true
          || code?.contains("ValidationError(") == true
      }
      .sorted()
  }()

  private static let shown = Transcript.all.flatMap(\.steps).map { spaced($0.output) }
}

/// A text with one space wherever it has any, so that line breaks do not matter.
private func spaced(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
