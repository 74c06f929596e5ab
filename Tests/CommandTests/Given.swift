import Foundation
import TestSupport
import TestSupport

/// What transcripts begin with, made once for a test run by the scripts in `Transcripts/Given`.
actor Given {
  struct CannotPrepare: Error, CustomStringConvertible {
    let description: String
  }

  static let shared = Given()

  private var prepared: [String: Task<TemporaryFolder, any Error>] = [:]

  /// Copies what a script makes into a folder.
  func copy(_ name: String, into folder: URL) async throws {
    let preparation = prepared[name] ?? Task.detached { try Given.prepare(name) }
    prepared[name] = preparation
    try copyContents(of: try await preparation.value.url, into: folder)
  }

  private static func prepare(_ name: String) throws -> TemporaryFolder {
    let script = Transcript.folder.appendingPathComponent("Given/\(name).sh")
    let folder = try TemporaryFolder()
    let commands = try String(contentsOf: script, encoding: .utf8)
    let variables = [
      "SAMPLES=\(ProjectFolder.sample(""))", "SCRIPTS=\(ProjectFolder.path)/Scripts",
    ]
    let result = try Shell.run("set -e\n\(commands)", in: folder.url, adding: variables)
    guard result.status == 0 else {
      throw CannotPrepare(description: "\(script.path) failed:\n\(result.output)")
    }
    return folder
  }
}
