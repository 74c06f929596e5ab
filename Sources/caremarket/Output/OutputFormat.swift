import ArgumentParser

/// The form in which a table or record is printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people, fitted to the terminal.
  case table
  /// For spreadsheets and other programs (RFC 4180).
  case csv
  /// For other programs.
  case json
  /// For documents and notes.
  case markdown
  /// For working on in Excel or LibreOffice.
  case xlsx

  /// The format that a file's name asks for, as in `services.csv`.
  init?(forFile path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "csv": self = .csv
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case "xlsx": self = .xlsx
    default: return nil
    }
  }
}
