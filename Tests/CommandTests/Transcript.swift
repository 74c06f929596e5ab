import Foundation
import Testing

/// Commands and what they print, as a person would see them at a prompt.
///
/// The first line says in a sentence what the transcript shows. `# Given: westmarch` puts what
/// `Given/westmarch.sh` makes into the folder. A folder beside the transcript with its name holds
/// files that the commands read.
struct Transcript: Sendable {
  /// A command line and what came of it.
  struct Step: Equatable {
    let command: String
    var output: String
    var status: Int32
  }

  let file: URL
  /// The file as it is, which must be as the commands print it to the letter.
  let written: String
  let head: [String]
  var steps: [Step]
}

extension Transcript {
  /// The folder with every transcript.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  /// Every transcript, in the order of their names.
  static let all: [Transcript] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "transcript" }
      .sorted { $0.path < $1.path }
      .compactMap(Transcript.init)
  }()

  /// The name by which tests speak of it, as in `provider/list`.
  var name: String {
    String(file.deletingPathExtension().path.dropFirst(Transcript.folder.path.count + 1))
  }

  /// What it shows, in a sentence.
  var sentence: String { head.first.map { String($0.drop { $0 == "#" || $0 == " " }) } ?? "" }

  /// The names of what must be in the folder before the first command.
  var given: [String] {
    head.filter { $0.hasPrefix("# Given: ") }.map { String($0.dropFirst(9)) }
  }

  /// The files that the commands read, where it has any.
  var inputs: URL? {
    let folder = file.deletingPathExtension()
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }
}

extension Transcript: CustomTestStringConvertible {
  var testDescription: String { name }
}
