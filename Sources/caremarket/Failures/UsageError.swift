import Values

/// Ways in which a command can be written, or its surroundings set, that it cannot work with.
enum UsageError: UserFacingError {
  case todayIsNoDay(String)
  case noUserName
  case userNameUnreadable
  case spreadsheetWithoutFile

  var description: String {
    switch self {
    case .todayIsNoDay(let written):
      "CAREMARKET_TODAY must be a real day like 2026-04-01, not '\(written)'."
    case .noUserName:
      "This change must be kept with your name, and the system does not tell it. "
        + "Give it with '--user' or in CAREMARKET_USER."
    case .spreadsheetWithoutFile:
      "A spreadsheet cannot be shown here. Name a file for it, as in '--output rows.xlsx'."
    case .userNameUnreadable:
      "A user name must be letters, digits and marks on one line, as in 'A Commissioner'."
    }
  }

  var exitStatus: ExitStatus { .usage }
}
