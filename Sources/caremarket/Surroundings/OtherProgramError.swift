import Values

/// Why another program did not make a file.
enum OtherProgramError: UserFacingError {
  case missing(String, option: String)
  case failed(String, option: String, reason: String?)

  var exitStatus: ExitStatus { .unavailable }

  var description: String {
    switch self {
    case .missing(let name, let option):
      """
      '\(option)' needs the program '\(name)', which is not on this computer. Install it, or leave \
      '\(option)' out.
      """
    case .failed(let name, let option, let reason):
      """
      The program '\(name)' did not make the file that '\(option)' asks for\
      \(reason.map { " (it says: '\($0)')" } ?? ""). Install a newer version of it, or leave \
      '\(option)' out.
      """
    }
  }
}
