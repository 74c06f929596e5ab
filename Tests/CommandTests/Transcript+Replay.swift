import Foundation
import TestSupport
import TestSupport

extension Transcript {
  /// Runs every command again in a folder of its own and returns what is printed now.
  func replayed() async throws -> Transcript {
    let folder = try TemporaryFolder()
    for name in given { try await Given.shared.copy(name, into: folder.url) }
    if let inputs { try copyContents(of: inputs, into: folder.url) }
    var transcript = self
    transcript.steps = try steps.map { step in
      let result = try Shell.run(step.command, in: folder.url)
      return Step(
        command: step.command, output: Mask.applied(to: result.output, folder: folder.url),
        status: result.status)
    }
    return transcript
  }
}

/// Copies what is in a folder into another.
func copyContents(of source: URL, into target: URL) throws {
  for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
    try FileManager.default.copyItem(
      at: source.appendingPathComponent(name), to: target.appendingPathComponent(name))
  }
}
