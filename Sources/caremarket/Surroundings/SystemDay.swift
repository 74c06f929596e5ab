import Foundation
import Values

/// The day it is, which only the command line may ask.
enum SystemDay {
  /// The day that `CAREMARKET_TODAY` names, else the day by the system's clock and time zone.
  static func today() throws -> Day {
    guard let written = Environment["CAREMARKET_TODAY"] else { return byClock }
    guard let day = Day(written) else { throw UsageError.todayIsNoDay(written) }
    return day
  }

  private static var byClock: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let day = Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return day ?? Day(daysSince1970: Int32(now / 86_400))
  }
}
