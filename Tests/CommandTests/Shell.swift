import Foundation

/// Runs commands as a person would at a prompt, with nothing of this machine's surroundings.
enum Shell {
  /// What a command printed, errors among the rest as on a terminal, and how it ended.
  struct Result {
    let output: String
    let status: Int32
  }

  struct CannotRun: Error {
    let number: Int32
  }

  /// The folder with the program that was built for this test run.
  static let programFolder = Bundle.main.bundleURL.resolvingSymlinksInPath().path

  private static let environment = [
    "PATH=\(programFolder):/usr/bin:/bin", "CAREMARKET_TODAY=2026-11-21",
    "CAREMARKET_USER=A Commissioner", "COLUMNS=80",
  ]

  /// Runs a command line in a folder and waits for its end.
  static func run(_ command: String, in folder: URL, adding variables: [String] = []) throws
    -> Result
  {
    let output = folder.deletingLastPathComponent()
      .appendingPathComponent("\(folder.lastPathComponent).output")
    defer { try? FileManager.default.removeItem(at: output) }
    let status = try spawn(command, in: folder, output: output, environment + variables)
    return Result(output: try String(contentsOf: output, encoding: .utf8), status: status)
  }

  private static func spawn(
    _ command: String, in folder: URL, output: URL, _ variables: [String]
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output.path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    let arguments = strings(["sh", "-c", "cd \"$0\"\n\(command)", folder.path])
    let environment = strings(variables)
    defer { (arguments + environment).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(&process, "/bin/sh", &actions, nil, arguments, environment)
    guard result == 0 else { throw CannotRun(number: result) }
    return end(of: process)
  }

  private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { text in strdup(text) } + [nil]
  }

  /// The status that a process ends with, or 128 and its signal as shells have it.
  private static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
