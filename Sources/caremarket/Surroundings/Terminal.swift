import Foundation

/// The terminal that standard output goes to.
enum Terminal {
  /// The places on a line: the terminal's, else what COLUMNS says, else 80.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    guard let columns = Environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 else { return 80 }
    return columns
  }
}
