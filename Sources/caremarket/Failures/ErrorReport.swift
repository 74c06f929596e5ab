import ArgumentParser
import Foundation
import Values

/// What is said, and how the program ends, when a command stops.
struct ErrorReport {
  let text: String
  let status: ExitStatus
  /// Whether the text is what was asked for, as help is.
  let isAnswer: Bool

  private init(_ text: String, _ status: ExitStatus, isAnswer: Bool = false) {
    self.text = text
    self.status = status
    self.isAnswer = isAnswer
  }

  /// Makes the report of whatever stopped a command.
  init(_ error: any Error) {
    switch error {
    case let error as any UserFacingError: self.init(userFacing: error)
    case let error as CocoaError: self.init(file: error)
    case let ending as CommandEnding: self.init("", ending.status)
    default: self.init(other: error)
    }
  }

  private init(userFacing error: any UserFacingError) {
    let lines = error.findings.map(\.description) + ["Error: \(error)"]
    self.init(lines.joined(separator: "\n"), error.exitStatus)
  }

  /// The errors of reading and writing files that a module did not put in its own words.
  private init(file error: CocoaError) {
    let path = error.filePath.map { "'\($0)'" } ?? "A file"
    switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile:
      self.init("Error: \(path) is not there.", .missingInput)
    case .fileReadNoPermission:
      self.init("Error: You are not allowed to read \(path).", .missingInput)
    case .fileWriteNoPermission, .fileWriteVolumeReadOnly, .fileWriteFileExists:
      self.init("Error: \(path) cannot be written there.", .cannotCreateOutput)
    case .fileWriteOutOfSpace:
      self.init("Error: The disk is full.", .storageFailed)
    default:
      self.init("Error: \(path) could not be read or written.", .storageFailed)
    }
  }

  /// The parser's own errors, its help, and everything that nobody foresaw.
  private init(other error: any Error) {
    let message = HelpText.fitted(Caremarket.fullMessage(for: error, columns: Terminal.width))
    switch Caremarket.exitCode(for: error) {
    case .success: self.init(message, .done, isAnswer: true)
    case .validationFailure: self.init(CommandLineMessage.inOurWords(message), .usage)
    default:
      let details = Environment["CAREMARKET_DETAILS"] == nil ? "" : "\nDetails: \(error)"
      self.init("Error: \(Faults.sentence)\(details)", .fault)
    }
  }

  /// Says it, on standard output where it is the answer and on standard error where it is not.
  func say() throws {
    guard !text.isEmpty else { return }
    if isAnswer { try StandardOutput.say(text) } else { StandardError.say(text) }
  }
}
