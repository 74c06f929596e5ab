package import Foundation

/// Chromium without a window.
package enum HeadlessBrowser {
  /// The path of the program, or `nil` where there is none.
  package static let program = ["chromium", "chromium-browser", "google-chrome"]
    .map { "/usr/bin/\($0)" }.first(where: FileManager.default.isExecutableFile)

  /// Returns a page as it stands when its scripts have run.
  package static func shown(_ page: URL) throws -> String {
    let folder = try TemporaryFolder()
    let output = folder.url.appendingPathComponent("shown.html")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = program.map { URL(fileURLWithPath: $0) }
    process.arguments = arguments(profile: folder.url.path) + [page.absoluteString]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }

  /// The time is the browser's own: it goes on only when nothing is left to be done.
  private static func arguments(profile: String) -> [String] {
    [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
      "--user-data-dir=\(profile)", "--window-size=1400,900", "--virtual-time-budget=60000",
      "--dump-dom",
    ]
  }
}
