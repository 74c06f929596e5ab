import Foundation
import Testing

@Suite struct TranscriptTests {
  @Test(arguments: Transcript.all)
  func `commands print what their transcript says`(_ transcript: Transcript) async throws {
    let replayed = try await transcript.replayed()
    guard replayed.text != transcript.written else { return }
    if Recording.isOn {
      try replayed.text.write(to: transcript.file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(transcript.name). Read it, then run the tests without RECORD.")
    } else {
      Issue.record(
        """
        \(transcript.name) prints something else:
        \(Recording.changes(from: transcript.written, to: replayed.text))
        """)
    }
  }

  @Test(arguments: Transcript.all)
  func `a transcript begins with a sentence that says what it shows`(_ transcript: Transcript) {
    #expect(transcript.head.first?.hasPrefix("# ") == true)
    #expect(transcript.sentence.first?.isUppercase == true)
    #expect(transcript.sentence.hasSuffix("."))
    #expect(!transcript.steps.isEmpty)
  }
}
