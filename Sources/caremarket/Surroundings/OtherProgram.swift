import Foundation
import Values

/// A program of somebody else's that turns one file into another.
struct OtherProgram {
  let name: String
  /// The option of ours that asks for it, as in `--pdf`.
  let option: String
  let arguments: [String]

  /// Where it is on the PATH.
  ///
  /// - Throws: `OtherProgramError` where it is not there.
  func path() throws -> String {
    let folders = (Environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { "\($0)/\(name)" }.first { (path: String) in
      path.isFile && access(path, X_OK) == 0
    }
    guard let found else { throw OtherProgramError.missing(name, option: option) }
    return found
  }

  /// Gives the program a file's bytes and returns those of the file that it makes, the same for the
  /// same day.
  ///
  /// - Throws: `OtherProgramError` where it is not there or cannot do it.
  func made(from bytes: Bytes, on day: Day) throws -> Bytes {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("caremarket-\(UUID().uuidString)")
    _ = try OutputFolder(path: folder.path).made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = OtherProgramFiles(folder: folder)
    try OutputFile(path: files.given.path).write(bytes)
    guard try run(files, on: day) == 0, let made = files.bytesMade else {
      throw OtherProgramError.failed(name, option: option, reason: files.lastWords)
    }
    return made
  }

  /// Runs the program in the folder of its files; the day stands for the time in what it makes.
  private func run(_ files: OtherProgramFiles, on day: Day) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try path())
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SOURCE_DATE_EPOCH": "\(Int(day.daysSince1970) * 86_400)"]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files.given)
    process.standardOutput = try files.writing(files.made)
    process.standardError = try files.writing(files.said)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// What another program is given, makes and says, in files so that no pipe can fill up.
private struct OtherProgramFiles {
  let given: URL
  let made: URL
  let said: URL

  init(folder: URL) {
    given = folder.appendingPathComponent("given")
    made = folder.appendingPathComponent("made")
    said = folder.appendingPathComponent("said")
  }

  func writing(_ file: URL) throws -> FileHandle {
    try OutputFile(path: file.path).write([])
    return try FileHandle(forWritingTo: file)
  }

  /// What it made, or `nil` where that is nothing.
  var bytesMade: Bytes? {
    FileManager.default.contents(atPath: made.path).flatMap { $0.isEmpty ? nil : Bytes($0) }
  }

  /// The last line that it said; the reason stands there.
  var lastWords: String? {
    let said = FileManager.default.contents(atPath: said.path) ?? Data()
    return String(decoding: said, as: UTF8.self).split(separator: "\n").last.map(String.init)
  }
}
