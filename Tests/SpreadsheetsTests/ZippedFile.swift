import Foundation
import TestSupport

/// A workbook on the disk, which other programs look into.
struct ZippedFile {
  let path: String
  private let folder: TemporaryFolder

  init(_ data: Data) throws {
    folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("test.xlsx")
    try data.write(to: file)
    path = file.path
  }

  /// Returns what stands in a part of the file.
  func part(_ name: String) throws -> String {
    try Tool.run("unzip", ["-p", path, name])
  }
}

/// Another program of this machine.
enum Tool {
  /// Whether a command can be run and ends well.
  static func works(_ name: String, _ arguments: [String]) -> Bool {
    (try? process(name, arguments).status) == 0
  }

  /// Returns what a command prints.
  static func run(_ name: String, _ arguments: [String]) throws -> String {
    try process(name, arguments).output
  }

  private static func process(
    _ name: String, _ arguments: [String]
  ) throws -> (output: String, status: Int32) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
